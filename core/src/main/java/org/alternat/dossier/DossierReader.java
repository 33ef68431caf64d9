package org.alternat.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.TextFile;

/**
 * Reads dossier files, JSON or YAML, and checks them.
 *
 * <pre>{@code
 * DossierFile file = new DossierReader().read(Path.of("kazakhstan-togo.json"));
 * file.warnings().forEach(System.err::println);
 * Dossier dossier = file.dossier();
 * }</pre>
 *
 * A file with errors is never half read: all its problems are reported at once. Readers hold no
 * state and can be shared.
 *
 * @since 1.0
 */
public final class DossierReader {

  private final ReadLimits limits;

  /** A reader with the usual limits. */
  public DossierReader() {
    this(ReadLimits.DEFAULT);
  }

  /** A reader with other limits. */
  public DossierReader(ReadLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Reads a file. It is YAML if its name ends in {@code .yaml} or {@code .yml}, JSON if it ends in
   * {@code .json}; otherwise the first character tells.
   *
   * @throws IOException if the file cannot be read
   * @throws AlternatException with all problems, errors and warnings, if there is an error
   */
  public DossierFile read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return read(path.toString(), in);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name name for messages, whose ending tells JSON from YAML
   * @throws IOException if the stream cannot be read
   * @throws AlternatException with all problems, errors and warnings, if there is an error
   */
  public DossierFile read(String name, InputStream in) throws IOException {
    return read(name, in.readNBytes(limits.bytes() + 1));
  }

  /**
   * Reads bytes.
   *
   * @param name name for messages, whose ending tells JSON from YAML
   * @throws AlternatException with all problems, errors and warnings, if there is an error
   */
  public DossierFile read(String name, byte[] bytes) {
    if (bytes.length > limits.bytes()) {
      throw new AlternatException(
          Problem.error(Location.of(name), "the file is larger than " + limits.bytes() + " bytes"));
    }
    Findings findings = new Findings(limits.problems());
    Optional<Dossier> dossier = dossier(name, TextFile.decode(name, bytes), findings);
    if (findings.hasErrors() || dossier.isEmpty()) {
      throw new AlternatException(findings.inOrder());
    }
    return new DossierFile(name, dossier.get(), findings.inOrder());
  }

  private Optional<Dossier> dossier(String name, String text, Findings findings) {
    Optional<Node> tree = new TreeReader(name, text, limits, findings).read();
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    if (!(tree.get() instanceof Node.Mapping root)) {
      findings.error(tree.get().location(), tree.get().kind() + " is no dossier");
      return Optional.empty();
    }
    Places places = new Places(name);
    Optional<Dossier> dossier = new Binder(root, findings, places).bind(Dossier.class);
    dossier.ifPresent(bound -> Checks.run(bound, root, places, findings));
    return dossier;
  }
}
