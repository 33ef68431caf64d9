package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.alternat.examples.preview.DossierSource;
import org.alternat.examples.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows notes in a browser while their templates are being written. */
@Command(
    name = "preview",
    description = {
      "Prints the address of a page on this machine that shows a note in all formats",
      "and follows the files of the folder as they are saved. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of templates.")
  private Path folder = Path.of("");

  @Mixin private TriedDossier dossier = new TriedDossier();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    DossierSource source = new DossierSource(dossier.file(), dossier::read);
    try (PreviewServer server = PreviewServer.start(folder, source)) {
      spec.commandLine().getOut().println(server.address());
      server.warmUp();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
