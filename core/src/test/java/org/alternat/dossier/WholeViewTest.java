package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.model.Audience;
import org.alternat.model.Dossier;
import org.alternat.model.Id;
import org.alternat.model.Identified;
import org.alternat.model.Item;
import org.alternat.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With every field filled: what is copied field by field is copied whole. */
class WholeViewTest {

  private static final Dossier SPECIMEN = Specimen.dossier();

  static Stream<Item> items() {
    return SPECIMEN.items();
  }

  @ParameterizedTest
  @MethodSource("items")
  void anItemIsUnchangedInAViewOfEverything(Item item) {
    Set<Id> ids = new HashSet<>();
    Checks.forEachRecord(
        SPECIMEN,
        record -> {
          if (record instanceof Identified identified) {
            ids.add(identified.id());
          }
        });

    assertThat(item.within(new View(ids, null))).isEqualTo(item);
  }

  @Test
  void theHouseSeesAllOfIt() {
    assertThat(SPECIMEN.visibleTo(Audience.GOVERNMENT)).isEqualTo(SPECIMEN);
  }

  @Test
  void buildersBeginWithAllOfIt() {
    assertThat(SPECIMEN.toBuilder().build()).isEqualTo(SPECIMEN);
    assertThat(SPECIMEN.engagements())
        .allSatisfy(e -> assertThat(e.toBuilder().build()).isEqualTo(e));
    assertThat(SPECIMEN.agreements())
        .allSatisfy(a -> assertThat(a.toBuilder().build()).isEqualTo(a));
  }
}
