package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the table of agreements sees.
 *
 * @param rows the agreements, those in force first
 * @param stages how many have come how far, in the order of their lives; only stages with any
 * @param heldUp where agreements are held up: stalled, not ratified, expiring, without follow-up
 * @since 1.0
 */
public record AgreementsTableView(
    List<RowView> rows, List<StageView> stages, List<FindingView> heldUp) {
  /** Copies the lists. */
  public AgreementsTableView {
    rows = List.copyOf(rows);
    stages = List.copyOf(stages);
    heldUp = List.copyOf(heldUp);
  }

  /**
   * An agreement with the dates of its life.
   *
   * @param agreement what it is
   * @param signed when it was signed
   * @param ratifiedByFirst when the country named first ratified it or gave notice
   * @param ratifiedBySecond when the other did
   * @param expires when it ends
   * @param languages the languages of its authentic texts, in words
   * @param unts its number in the UN Treaty Series, may be empty
   */
  public record RowView(
      AgreementView agreement,
      DateView signed,
      DateView ratifiedByFirst,
      DateView ratifiedBySecond,
      DateView expires,
      String languages,
      String unts) {}

  /**
   * How many agreements have a status.
   *
   * @param status such as {@code SIGNED}
   */
  public record StageView(String status, int count) {}
}
