package org.alternat.dossier;

import java.util.Optional;
import org.alternat.problem.AlternatException;

/**
 * Reads a small file, JSON or YAML, into a record, in the way dossier files are read: unknown
 * fields and wrong values are reported all at once, with their places and what is allowed. The
 * fields are the components of the record; {@link org.alternat.model.Required} and {@link
 * org.alternat.model.Meaning} say what must be there and what it means.
 *
 * <pre>{@code
 * KindFile kind = new RecordReader<>(KindFile.class).read("kind.json", text).value();
 * }</pre>
 *
 * @param <R> the record, public and in a package that this module may look into
 * @since 1.0
 */
public final class RecordReader<R extends Record> {
  private final Class<R> type;

  /** A reader of files that hold this record. */
  public RecordReader(Class<R> type) {
    this.type = type;
  }

  /**
   * Reads a text.
   *
   * @param name name for messages, whose ending tells JSON from YAML
   * @throws AlternatException with all problems if there is an error
   */
  public RecordFile<R> read(String name, String text) {
    Findings findings = new Findings(ReadLimits.DEFAULT.problems());
    Optional<RecordFile<R>> file =
        new TreeReader(name, text, ReadLimits.DEFAULT, findings)
            .read()
            .flatMap(tree -> bind(name, tree, findings));
    if (findings.hasErrors() || file.isEmpty()) {
      throw new AlternatException(findings.inOrder());
    }
    return file.get();
  }

  private Optional<RecordFile<R>> bind(String name, Node tree, Findings findings) {
    if (!(tree instanceof Node.Mapping root)) {
      findings.error(tree.location(), "an object is wanted, not " + tree.kind());
      return Optional.empty();
    }
    return new Binder(root, findings, new Places(name))
        .bind(type)
        .map(value -> new RecordFile<>(value, root));
  }
}
