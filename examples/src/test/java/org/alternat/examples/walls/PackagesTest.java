package org.alternat.examples.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may see which, and where each library is at home. */
class PackagesTest {

  /** So that a rule cannot hold merely because the import found nothing. */
  private static final int FEWEST_CLASSES = 250;

  private static final Set<String> EXPORTER_SEES =
      Set.of("document", "export", "problem", "style", "text");

  /** What each package may see beside itself and what is in it; exporters never see a dossier. */
  private static final Map<String, Set<String>> SEES =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("model", Set.of("problem")),
          Map.entry("insight", Set.of("model", "problem")),
          Map.entry("language", Set.of("model", "problem")),
          Map.entry("dossier", Set.of("model", "problem")),
          Map.entry("style", Set.of("problem")),
          Map.entry("document", Set.of("problem", "style")),
          Map.entry("export", Set.of("document", "problem", "style")),
          Map.entry(
              "template",
              Set.of("document", "dossier", "insight", "language", "model", "problem", "style")),
          Map.entry("chart", EXPORTER_SEES),
          Map.entry("ooxml", EXPORTER_SEES),
          Map.entry("docx", and(EXPORTER_SEES, "ooxml")),
          Map.entry("xlsx", and(EXPORTER_SEES, "ooxml")),
          Map.entry("pdf", and(EXPORTER_SEES, "chart")),
          Map.entry("html", and(EXPORTER_SEES, "chart")));

  /** The home of each library, by the root of its packages. */
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("com.fasterxml", Set.of()),
          Map.entry("com.helger", Set.of("template.internal")),
          Map.entry("com.ibm.icu", Set.of("language")),
          Map.entry("com.sun.net.httpserver", Set.of("examples.preview")),
          Map.entry("freemarker", Set.of("template.internal")),
          Map.entry("info.picocli", Set.of("examples")),
          Map.entry("me.tongfei", Set.of("examples")),
          Map.entry("org.apache", Set.of("docx")),
          Map.entry("org.commonmark", Set.of("template.internal")),
          Map.entry("org.librepdf", Set.of("pdf")),
          Map.entry("org.openpdf", Set.of("pdf")),
          Map.entry("org.openxmlformats", Set.of("docx")),
          Map.entry("org.slf4j", Set.of()),
          Map.entry("org.snakeyaml", Set.of("dossier")),
          Map.entry("picocli", Set.of("examples")),
          Map.entry("tools.jackson", Set.of("dossier")));

  @Test
  void enoughClassesAreLookedAt() {
    assertThat(ShippedClasses.all()).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> places = new TreeSet<>(SEES.keySet());
    places.add("examples");
    assertThat(ShippedClasses.all().stream().map(PackagesTest::place)).isSubsetOf(places);
  }

  @TestFactory
  Stream<DynamicTest> aPackageSeesWhatItMayAlone() {
    return SEES.entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey() + " sees " + new TreeSet<>(entry.getValue()),
                () -> checkSees(entry.getKey(), entry.getValue())));
  }

  private static void checkSees(String place, Set<String> seen) {
    DescribedPredicate<JavaClass> hidden =
        resideInAPackage(ShippedClasses.ROOT + "..")
            .and(DescribedPredicate.not(resideInAnyPackage(patterns(and(seen, place)))))
            .as("other packages of Alternat than %s", new TreeSet<>(and(seen, place)));
    noClasses()
        .that()
        .resideInAnyPackage(patterns(Set.of(place)))
        .should()
        .dependOnClassesThat(hidden)
        .check(ShippedClasses.all());
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsUsedAtItsHomeAlone() {
    return HOMES.entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey() + " in " + new TreeSet<>(entry.getValue()),
                () ->
                    noClasses()
                        .that()
                        .resideOutsideOfPackages(patterns(entry.getValue()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(entry.getKey() + "..")
                        .check(ShippedClasses.all())));
  }

  /** A library that nobody has given a home would slip through the rule above. */
  @Test
  void everyLibraryHasAHome() {
    Set<String> known = new TreeSet<>(HOMES.keySet());
    known.addAll(Set.of("java", "javax", "org.alternat", "org.jspecify", "org.w3c", "org.xml"));
    assertThat(
            ShippedClasses.all().stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getBaseComponentType())
                .filter(c -> !c.isPrimitive())
                .map(JavaClass::getPackageName)
                .filter(p -> known.stream().noneMatch(k -> (p + ".").startsWith(k + ".")))
                .distinct())
        .isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            ShippedClasses.all().stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName))
        .isEmpty();
  }

  /** The name after the root: "document" of org.alternat.document. */
  private static String place(JavaClass type) {
    return type.getPackageName().split("\\.", -1)[2];
  }

  private static String[] patterns(Set<String> places) {
    return places.stream().map(p -> ShippedClasses.ROOT + "." + p + "..").toArray(String[]::new);
  }

  private static Set<String> and(Set<String> places, String... more) {
    Set<String> all = new TreeSet<>(places);
    all.addAll(Arrays.asList(more));
    return Set.copyOf(all);
  }
}
