package org.alternat.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alternat.template.NoteComposer;
import picocli.CommandLine.Option;

/** The folders of templates, alike for every command that takes some. */
final class TemplateFolders {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "A folder of templates: its kinds of note are known too, its files override the"
              + " bundled ones; the first wins.")
  private List<Path> folders = new ArrayList<>();

  /** A builder that knows the folders. */
  NoteComposer.Builder builder() {
    NoteComposer.Builder builder = NoteComposer.builder();
    folders.forEach(builder::templates);
    return builder;
  }
}
