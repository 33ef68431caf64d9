package org.alternat.examples.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same input gives the same bytes: the libraries do not ask the machine they run on for the
 * time, a locale, a zone or a random number.
 */
class SameBytesTest {

  private static final String NEW = "<init>";

  /** Methods that answer from the surroundings, whatever their parameters. */
  private static final Map<String, Set<String>> ALWAYS =
      Map.ofEntries(
          Map.entry("java.lang.Math", Set.of("random")),
          Map.entry("java.lang.System", Set.of("currentTimeMillis", "lineSeparator")),
          Map.entry(
              "java.time.Clock",
              Set.of("systemDefaultZone", "systemUTC", "system", "tickMillis", "tickSeconds")),
          Map.entry("java.time.Instant", Set.of("now")),
          Map.entry("java.time.LocalDate", Set.of("now")),
          Map.entry("java.time.LocalDateTime", Set.of("now")),
          Map.entry("java.time.LocalTime", Set.of("now")),
          Map.entry("java.time.OffsetDateTime", Set.of("now")),
          Map.entry("java.time.Year", Set.of("now")),
          Map.entry("java.time.YearMonth", Set.of("now")),
          Map.entry("java.time.ZoneId", Set.of("systemDefault")),
          Map.entry("java.time.ZonedDateTime", Set.of("now")),
          Map.entry("java.util.Calendar", Set.of("getInstance")),
          Map.entry("java.text.DateFormatSymbols", Set.of("getInstance")),
          Map.entry("java.text.DecimalFormatSymbols", Set.of("getInstance")),
          Map.entry("java.time.DayOfWeek", Set.of("getDisplayName")),
          Map.entry("java.time.Month", Set.of("getDisplayName")),
          Map.entry(
              "java.time.format.DateTimeFormatter",
              Set.of("ofLocalizedDate", "ofLocalizedDateTime", "ofLocalizedTime")),
          Map.entry("java.util.Currency", Set.of("getDisplayName", "getSymbol")),
          Map.entry(
              "java.util.Locale",
              Set.of("getDefault", "getDisplayCountry", "getDisplayLanguage", "getDisplayName")),
          Map.entry("java.util.TimeZone", Set.of("getDefault")),
          Map.entry("java.util.UUID", Set.of("randomUUID")),
          Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")));

  /** Methods that do so when called with just these parameters. */
  private static final Map<String, Set<String>> WITHOUT_BEING_TOLD =
      Map.ofEntries(
          Map.entry("java.lang.String.format", Set.of("java.lang.String, java.lang.Object[]")),
          Map.entry("java.lang.String.formatted", Set.of("java.lang.Object[]")),
          Map.entry("java.lang.String.toLowerCase", Set.of("")),
          Map.entry("java.lang.String.toUpperCase", Set.of("")),
          Map.entry("java.text.Collator.getInstance", Set.of("")),
          Map.entry("java.text.DecimalFormat." + NEW, Set.of("", "java.lang.String")),
          Map.entry("java.text.NumberFormat.getInstance", Set.of("")),
          Map.entry("java.text.SimpleDateFormat." + NEW, Set.of("", "java.lang.String")),
          Map.entry("java.time.format.DateTimeFormatter.ofPattern", Set.of("java.lang.String")),
          Map.entry("java.util.Date." + NEW, Set.of("")),
          Map.entry("java.util.GregorianCalendar." + NEW, Set.of("")),
          Map.entry("java.util.Random." + NEW, Set.of("")),
          Map.entry("java.security.SecureRandom." + NEW, Set.of("")),
          Map.entry("java.util.Scanner." + NEW, Set.of("java.io.InputStream")));

  @TestFactory
  Stream<DynamicTest> librariesDoNotCall() {
    Stream<DynamicTest> always =
        ALWAYS.entrySet().stream()
            .map(e -> test(e.getKey() + "." + e.getValue(), c -> isAlways(c, e)));
    Stream<DynamicTest> withoutBeingTold =
        WITHOUT_BEING_TOLD.entrySet().stream()
            .map(e -> test(e.getKey() + e.getValue(), c -> isWithoutBeingTold(c, e)));
    return Stream.concat(always, withoutBeingTold);
  }

  private static boolean isAlways(JavaCall<?> call, Map.Entry<String, Set<String>> methods) {
    return call.getTargetOwner().getName().equals(methods.getKey())
        && methods.getValue().contains(call.getName());
  }

  private static boolean isWithoutBeingTold(
      JavaCall<?> call, Map.Entry<String, Set<String>> parameters) {
    return (call.getTargetOwner().getName() + "." + call.getName()).equals(parameters.getKey())
        && parameters.getValue().contains(parameters(call));
  }

  private static String parameters(JavaCall<?> call) {
    return String.join(
        ", ",
        call.getTarget().getRawParameterTypes().stream()
            .map(t -> t.isArray() ? t.getComponentType().getName() + "[]" : t.getName())
            .toList());
  }

  private static DynamicTest test(String description, Predicate<JavaCall<?>> forbidden) {
    return DynamicTest.dynamicTest(
        description,
        () ->
            noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(description, forbidden))
                .check(ShippedClasses.libraries()));
  }
}
