package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.dossier.DossierFile;
import org.alternat.dossier.DossierReader;
import org.alternat.dossier.DossierWriter;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Item;
import org.alternat.model.LocalizedText;
import org.alternat.model.Place;
import org.alternat.model.Verification;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDossiersTest {
  private static DossierFile read(String name) throws IOException {
    return new DossierReader().read(Path.of("dossiers", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kazakhstan-togo.json", "demonstration.json"})
  void areWithoutProblemsAndSurviveARoundTrip(String name) throws IOException {
    DossierFile file = read(name);
    assertThat(file.warnings()).isEmpty();
    String written = new DossierWriter().write(file.dossier());
    Dossier again =
        new DossierReader()
            .read(name, written.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .dossier();
    assertThat(again).isEqualTo(file.dossier());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ru", "kk", "es", "ar", "zh"})
  void everyNoteOfTheSampleIsTranslated(String language) throws IOException {
    Dossier dossier = read("kazakhstan-togo.json").dossier();
    NoteComposer composer = NoteComposer.standard();
    for (NoteKind kind : composer.kinds()) {
      NoteOptions options = NoteOptions.builder(kind.id()).seenBy("KZ").language(language).build();
      assertThat(composer.compose(dossier, options).untranslated()).as(kind.id()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kazakhstan-togo.json", "demonstration.json"})
  void noReportIsOlderThanWhatItReports(String name) throws IOException {
    Dossier dossier = read(name).dossier();
    for (Engagement held : dossier.engagements()) {
      if (held.status() == EventStatus.HELD) {
        held.provenance().citations().stream()
            .flatMap(c -> dossier.source(c.source()).stream())
            .filter(s -> !s.published().isUndated())
            .forEach(
                s -> assertThat(s.published().isBefore(held.start())).as("%s", s.id()).isFalse());
      }
    }
  }

  @Test
  void aNoteOf2023DoesNotKnowWhatCameLater() throws IOException {
    Dossier dossier = read("kazakhstan-togo.json").dossier();
    Dossier then = dossier.asOf(LocalDate.of(2023, 10, 3));
    Dossier now = dossier.asOf(LocalDate.of(2026, 11, 23));
    assertThat(then.agreements()).isEmpty();
    assertThat(then.missions()).isEmpty();
    assertThat(then.engagements()).hasSize(1);
    assertThat(now.agreements()).hasSize(3);
    assertThat(now.missions()).hasSize(1);
    assertThat(now.engagements()).hasSize(5);
    assertThat(then.items().filter(SampleDossiersTest::isContradicted)).hasSize(3);
  }

  private static boolean isContradicted(Item item) {
    return item.provenance().verification() == Verification.CONTRADICTED;
  }

  @Test
  void theDemonstrationSaysThatItIsFictitious() throws IOException {
    Dossier dossier = read("demonstration.json").dossier();
    assertThat(dossier.imprint().fictitious()).isTrue();
    assertThat(dossier.between().a().isUserAssigned()).isTrue();
    assertThat(dossier.between().b().isUserAssigned()).isTrue();
  }

  @Test
  void theDemonstrationUsesEveryDisclosureAndVerification() throws IOException {
    Dossier dossier = read("demonstration.json").dossier();
    assertThat(dossier.items().map(i -> i.provenance().disclosure()).distinct())
        .containsExactlyInAnyOrder(Disclosure.values());
    assertThat(dossier.items().map(i -> i.provenance().verification()).distinct())
        .containsExactlyInAnyOrder(Verification.values());
  }

  @Test
  void theDemonstrationUsesEveryField() throws Exception {
    Set<String> used = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    Set<Class<?>> visited = new HashSet<>();
    components(Dossier.class, all, visited);
    collectUsed(read("demonstration.json").dossier(), used);
    all.removeAll(used);
    assertThat(all).isEmpty();
    assertThat(used).hasSizeGreaterThan(200);
  }

  /** All components of a record and of the records it is made of. */
  private static void components(Type type, Set<String> all, Set<Class<?>> visited) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        components(argument, all, visited);
      }
      return;
    }
    if (!(type instanceof Class<?> c) || isScalar(c) || !visited.add(c)) {
      return;
    }
    if (c.isSealed()) {
      for (Class<?> permitted : c.getPermittedSubclasses()) {
        components(permitted, all, visited);
      }
    }
    if (c.isRecord()) {
      for (RecordComponent component : c.getRecordComponents()) {
        all.add(c.getSimpleName() + "." + component.getName());
        components(component.getGenericType(), all, visited);
      }
    }
  }

  private static boolean isScalar(Class<?> c) {
    return c == LocalizedText.class
        || EdtfDate.class.isAssignableFrom(c)
        || !c.getName().startsWith("org.alternat.model")
        || (c.isRecord() && c.getRecordComponents().length == 1);
  }

  private static void collectUsed(Object value, Set<String> used)
      throws ReflectiveOperationException {
    if (value instanceof Collection<?> collection) {
      for (Object element : collection) {
        collectUsed(element, used);
      }
    } else if (value instanceof Record record && !isScalar(record.getClass())) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object inner = component.getAccessor().invoke(record);
        if (isGiven(inner)) {
          used.add(record.getClass().getSimpleName() + "." + component.getName());
          collectUsed(inner, used);
        }
      }
    }
  }

  private static boolean isGiven(Object value) {
    return switch (value) {
      case null -> false;
      case Collection<?> collection -> !collection.isEmpty();
      case LocalizedText text -> !text.isEmpty();
      case EdtfDate date -> !date.isUndated();
      case Place place -> !place.isUnknown();
      case Boolean flag -> flag;
      case Integer number -> number != 0;
      default -> true;
    };
  }

  @Test
  void namesTheSchemaThatIsBesideTheDocuments() throws IOException {
    assertThat(Files.readString(Path.of("dossiers", "kazakhstan-togo.json")))
        .contains("\"$schema\": \"../../docs/dossier.schema.json\"");
    assertThat(Path.of("../docs/dossier.schema.json")).exists();
  }
}
