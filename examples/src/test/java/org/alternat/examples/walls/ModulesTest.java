package org.alternat.examples.walls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module descriptors of the artifacts on the class path. */
class ModulesTest {

  private static final Map<String, ModuleReference> MODULES = modules();

  private static Map<String, ModuleReference> modules() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("java.class.path"))
        .map(Path::of)
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> entry.toString().matches(".*(alternat-[^/\\\\]*\\.jar|classes)"))
        .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
        .filter(module -> !module.descriptor().isAutomatic())
        .collect(toMap(module -> module.descriptor().name(), module -> module));
  }

  @Test
  void everyPublishedArtifactIsAModule() {
    assertThat(MODULES.keySet())
        .containsExactlyInAnyOrder(
            "alternat.core",
            "alternat.templates",
            "alternat.charts.drawn",
            "alternat.ooxml",
            "alternat.docx",
            "alternat.pdf",
            "alternat.xlsx",
            "alternat.html");
  }

  @Test
  void packagesForUsersAreExportedAndHiddenOnesAreNot() {
    for (ModuleReference module : MODULES.values()) {
      ModuleDescriptor descriptor = module.descriptor();
      Set<String> forUsers =
          descriptor.packages().stream()
              .filter(p -> !(p + ".").contains(".internal.") && holdsTypes(p))
              .collect(Collectors.toSet());
      assertThat(descriptor.exports().stream().map(ModuleDescriptor.Exports::source))
          .as(descriptor.name())
          .containsExactlyInAnyOrderElementsOf(forUsers);
    }
  }

  private static boolean holdsTypes(String name) {
    return ShippedClasses.all().containPackage(name)
        && ShippedClasses.all().getPackage(name).getClasses().stream()
            .anyMatch(type -> !type.getSimpleName().equals("package-info"));
  }

  /** The module path reads the descriptor, the class path reads META-INF/services. */
  @Test
  void servicesAreProvidedOnBothPaths() throws IOException {
    for (ModuleReference module : MODULES.values()) {
      for (ModuleDescriptor.Provides provided : module.descriptor().provides()) {
        assertThat(lines(module, "META-INF/services/" + provided.service()))
            .as("%s: %s", module.descriptor().name(), provided.service())
            .containsExactlyElementsOf(provided.providers());
      }
    }
  }

  @Test
  void everyServiceOnTheClassPathIsInADescriptor() throws IOException {
    for (ModuleReference module : MODULES.values()) {
      Set<String> provided =
          module.descriptor().provides().stream()
              .map(ModuleDescriptor.Provides::service)
              .collect(Collectors.toSet());
      try (ModuleReader reader = module.open()) {
        assertThat(
                reader
                    .list()
                    .filter(name -> name.matches("META-INF/services/.+"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1)))
            .as(module.descriptor().name())
            .isSubsetOf(provided);
      }
    }
  }

  private static List<String> lines(ModuleReference module, String resource) throws IOException {
    try (ModuleReader reader = module.open()) {
      Optional<InputStream> stream = reader.open(resource);
      if (stream.isEmpty()) {
        return List.of();
      }
      try (InputStream bytes = stream.get()) {
        return new String(bytes.readAllBytes(), UTF_8).lines().toList();
      }
    }
  }
}
