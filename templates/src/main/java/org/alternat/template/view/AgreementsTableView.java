package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the table of agreements sees.
 *
 * @since 1.0
 */
public record AgreementsTableView(
    @Meaning("the agreements, those in force first") List<RowView> rows,
    @Meaning("how many have come how far, in the order of their lives; only stages with any")
        List<StageView> stages,
    @Meaning("where agreements are held up: stalled, not ratified, expiring, without follow-up")
        List<FindingView> heldUp) {
  /** Copies the lists. */
  public AgreementsTableView {
    rows = List.copyOf(rows);
    stages = List.copyOf(stages);
    heldUp = List.copyOf(heldUp);
  }

  /** An agreement with the dates of its life. */
  public record RowView(
      @Meaning("what it is") AgreementView agreement,
      @Meaning("when it was signed") DateView signed,
      @Meaning("when the country named first ratified it or gave notice") DateView ratifiedByFirst,
      @Meaning("when the other did") DateView ratifiedBySecond,
      @Meaning("when it ends") DateView expires,
      @Meaning("the languages of its authentic texts, in words") String languages,
      @Meaning("its number in the UN Treaty Series, may be empty") String unts)
      implements ItemView {
    @Override
    @Meaning("the id of the agreement")
    public List<String> items() {
      return agreement.items();
    }
  }

  /** How many agreements have a status. */
  public record StageView(
      @Meaning("the ids of the agreements") List<String> items,
      @Meaning("how it stands, such as SIGNED") String status,
      @Meaning("how many there are") int count)
      implements ItemView {
    /** Copies the list. */
    public StageView {
      items = List.copyOf(items);
    }
  }
}
