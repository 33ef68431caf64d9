package org.alternat.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.alternat.model.Action;
import org.alternat.model.Dossier;
import org.alternat.model.Item;
import org.alternat.model.Position;

/**
 * How much of what a dossier states is borne out: positions and actions, which state nothing,
 * aside.
 *
 * @param statements how many items state something
 * @param cited how many of them cite a source
 * @param independent how many are borne out by two groups of sources that do not depend on each
 *     other
 * @since 1.0
 */
public record Coverage(int statements, int cited, int independent) {

  /** The coverage of a dossier. */
  public static Coverage of(Dossier dossier) {
    return new Coverage(
        count(statements(dossier)),
        count(statements(dossier).filter(i -> dossier.independentSources(i) >= 1)),
        count(statements(dossier).filter(i -> dossier.independentSources(i) >= 2)));
  }

  static Stream<Item> statements(Dossier dossier) {
    return dossier.items().filter(i -> !(i instanceof Position) && !(i instanceof Action));
  }

  private static int count(Stream<Item> items) {
    return Math.toIntExact(items.count());
  }

  /** The share of statements that cite a source; 1 where nothing is stated. */
  public BigDecimal citedShare() {
    return share(cited);
  }

  /** The share of statements borne out independently; 1 where nothing is stated. */
  public BigDecimal independentShare() {
    return share(independent);
  }

  private BigDecimal share(int part) {
    return statements == 0
        ? BigDecimal.ONE
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(statements), MathContext.DECIMAL32);
  }

  /** The two shares. */
  public Finding finding() {
    return Finding.of(Rule.COVERAGE)
        .with("count", Value.of(statements))
        .with("cited", new Value.OfShare(citedShare()))
        .with("independent", new Value.OfShare(independentShare()));
  }
}
