package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.alternat.template.BuildingBlock;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.alternat.template.TemplateVariable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what the templates of a kind of note can use, as a table. */
@Command(
    name = "variables",
    description = {
      "Lists what the templates of a kind of note can use: variables with type, example and meaning;"
          + " functions and macros.",
      "[] stands for each member of a list: <#list engagements as e>$${e.title}</#list>."
    },
    mixinStandardHelpOptions = true)
public final class VariablesCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "A kind of note; see 'alternat kinds'.")
  private String kind = "";

  @Mixin private TriedDossier dossier = new TriedDossier();

  @Mixin private TemplateFolders templates = new TemplateFolders();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of the examples (default: ${DEFAULT-VALUE}).")
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    NoteOptions options = NoteOptions.builder(kind).language(language).annex(true).build();
    NoteComposer composer = templates.builder().build();
    PrintWriter out = spec.commandLine().getOut();
    variables(composer.variables(dossier.read(), options), out);
    out.println();
    buildingBlocks(composer.buildingBlocks(), out);
    return 0;
  }

  private static void variables(List<TemplateVariable> variables, PrintWriter out) {
    TextTable table = new TextTable(List.of("PATH", "TYPE", "EXAMPLE", "MEANING"));
    for (TemplateVariable variable : variables) {
      String like = variable.like().isEmpty() ? "" : "; parts as of " + variable.like();
      table.row(
          List.of(variable.path(), variable.type(), variable.example(), variable.meaning() + like));
    }
    table.lines().forEach(out::println);
  }

  private static void buildingBlocks(List<BuildingBlock> blocks, PrintWriter out) {
    TextTable table = new TextTable(List.of("CALL", "MEANING"));
    blocks.forEach(block -> table.row(List.of(block.call(), block.meaning())));
    table.lines().forEach(out::println);
  }
}
