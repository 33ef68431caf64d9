package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages that the library brings, of each kind of note in each language. */
class MessageBundlesTest {

  /** A bundle in a language, with the French one beside it. */
  record Bundle(Path file, String language) {
    Map<String, String> messages() throws IOException {
      return read(file);
    }

    Map<String, String> french() throws IOException {
      return read(file.resolveSibling("messages_fr.properties"));
    }

    @Override
    public String toString() {
      return file.getParent().getFileName() + " " + language;
    }
  }

  static Stream<Bundle> bundles() throws IOException, URISyntaxException {
    Path root = Path.of(NoteComposer.class.getResource("theme.css").toURI()).getParent();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.getFileName().toString().equals("messages_fr.properties"))
          .toList()
          .stream()
          .flatMap(file -> Languages.supported().stream().map(tag -> bundle(file, tag)));
    }
  }

  private static Bundle bundle(Path french, LanguageTag tag) {
    return new Bundle(french.resolveSibling("messages_" + tag + ".properties"), tag.value());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void haveTheKeysOfTheFrenchOnes(Bundle bundle) throws IOException {
    assertThat(bundle.messages().keySet()).isEqualTo(bundle.french().keySet());
  }

  /** French and English need not say all that they are given; what both say, the others do. */
  @ParameterizedTest
  @MethodSource("bundles")
  void haveTheArgumentsOfTheFrenchAndEnglishOnes(Bundle bundle) throws IOException {
    Map<String, String> french = bundle.french();
    Map<String, String> english = read(bundle.file.resolveSibling("messages_en.properties"));
    bundle
        .messages()
        .forEach((key, message) -> {
          String model = french.getOrDefault(key, "");
          Set<String> own = arguments(message);
          Set<String> both = arguments(model);
          Set<String> given = new TreeSet<>(both);
          both.retainAll(arguments(english.getOrDefault(key, "")));
          given.addAll(arguments(english.getOrDefault(key, "")));
          both.removeIf(argument -> isOfAgreement(model, argument));
          assertThat(given).as(key).containsAll(own);
          assertThat(own).as(key).containsAll(both);
        });
  }

  /** Languages without gender do not ask for it. */
  private static boolean isOfAgreement(String message, String argument) {
    return message.contains("{" + argument + ", select, FEMALE");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void haveEveryPluralFormOfTheirLanguage(Bundle bundle) throws IOException {
    Set<String> needed =
        new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(bundle.language)).getKeywords());
    needed.remove(millions(bundle.language));
    bundle
        .messages()
        .forEach((key, message) ->
            pluralForms(message).forEach(forms -> assertThat(forms).as(key).containsAll(needed)));
  }

  /** The form for whole millions in Romance languages, which nothing here counts. */
  private static String millions(String language) {
    return Set.of("fr", "es").contains(language) ? "many" : "";
  }

  private static Set<String> arguments(String message) {
    Set<String> names = new TreeSet<>();
    MessagePattern pattern = pattern(message);
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }

  private static Set<Set<String>> pluralForms(String message) {
    Set<Set<String>> all = new LinkedHashSet<>();
    MessagePattern pattern = pattern(message);
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        all.add(selectors(pattern, i));
      }
    }
    return all;
  }

  private static Set<String> selectors(MessagePattern pattern, int start) {
    Set<String> forms = new TreeSet<>();
    int limit = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < limit; i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
      } else if (part.getType() == Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      }
    }
    return forms;
  }

  private static MessagePattern pattern(String message) {
    return new MessagePattern(message.replaceAll("(?<=\\p{L})'(?!')", "''"));
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return messages;
  }
}
