package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alternat.language.Languages;
import org.alternat.model.LanguageTag;
import org.alternat.template.LibraryTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the templates of a kind of note, to be changed. */
@Command(
    name = "export",
    description = "Copies what can be changed of a kind of note into a folder; overwrites nothing.",
    mixinStandardHelpOptions = true)
public final class TemplateExportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "A kind of note; see 'alternat kinds'.")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "DIR", description = "The folder, made when missing.")
  private Path folder = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "TAGS",
      split = ",",
      converter = LanguageConverter.class,
      description =
          "The languages whose messages are wanted; default: all. English is the last resort.")
  private List<LanguageTag> languages = Languages.supported();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path file : LibraryTemplates.export(kind, folder, languages)) {
      spec.commandLine().getOut().println(file);
    }
    return 0;
  }
}
