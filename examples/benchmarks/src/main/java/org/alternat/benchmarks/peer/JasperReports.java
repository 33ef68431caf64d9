package org.alternat.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.peer.JasperLine.Kind;

/**
 * JasperReports: a report is compiled before the clock runs, filled from a list of records and
 * exported. The same words in the same faces, sizes and margins as {@link OpenPdf}, with running
 * heads and feet, heads of tables on each page and links to the web. Untagged, without the attached
 * files; the contents list has no pages and the notes stand at the end.
 */
public final class JasperReports {
  private final Map<Kind, JasperBand> bands = new LinkedHashMap<>();
  private final List<String> fields;
  private final JasperReport report;

  /** Compiles a report with the bands that a note needs, to write it as often as one likes. */
  public JasperReports(PlainNote note) throws JRException {
    for (JasperLine line : JasperLine.of(note)) {
      bands.computeIfAbsent(line.kind(), kind -> new JasperBand(bands.size(), kind)).see(line);
    }
    int texts = bands.values().stream().mapToInt(b -> b.kind().texts()).max().orElse(0);
    fields = IntStream.range(0, texts).mapToObj(JasperDesigns::field).toList();
    report = JasperCompileManager.compileReport(JasperDesigns.of(bands.values(), fields));
  }

  /** The note as a file. */
  public byte[] write(PlainNote note) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JasperDesigns.TITLE, note.title());
    JasperPrint pages =
        JasperFillManager.fillReport(
            report, parameters, new JRMapCollectionDataSource(records(note)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setCompressed(true);
    configuration.setMetadataTitle(note.title());
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(pages));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return out.toByteArray();
  }

  private List<Map<String, ?>> records(PlainNote note) {
    List<Map<String, ?>> records = new ArrayList<>();
    for (JasperLine line : JasperLine.of(note)) {
      JasperBand band = requireNonNull(bands.get(line.kind()), "another note's band");
      Map<String, Object> values = new HashMap<>();
      values.put(JasperDesigns.BAND, band.number());
      values.put(JasperDesigns.TABLE, line.table());
      for (int i = 0; i < line.texts().size(); i++) {
        values.put(fields.get(i), band.text(line, i));
      }
      records.add(values);
    }
    return records;
  }
}
