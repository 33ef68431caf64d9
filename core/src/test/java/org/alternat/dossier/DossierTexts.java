package org.alternat.dossier;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;

/** Short dossier files, and what reading them says. */
final class DossierTexts {

  static final String HEAD =
      """
      id: t
      language: fr
      asOf: 2026-11-23
      disclosure: PUBLIC
      between: { a: KZ, b: TG }
      """;

  static DossierFile read(String name, String text) {
    return new DossierReader().read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Dossier yaml(String rest) {
    return read("t.yaml", HEAD + rest).dossier();
  }

  static List<String> problems(String name, String text) {
    AlternatException thrown =
        catchThrowableOfType(AlternatException.class, () -> read(name, text));
    return thrown == null
        ? read(name, text).warnings().stream().map(Problem::toString).toList()
        : thrown.problems().stream().map(Problem::toString).toList();
  }

  static List<String> yamlProblems(String rest) {
    return problems("t.yaml", HEAD + rest);
  }

  private DossierTexts() {}
}
