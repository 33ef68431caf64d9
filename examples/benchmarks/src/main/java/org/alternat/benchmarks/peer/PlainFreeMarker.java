package org.alternat.benchmarks.peer;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** FreeMarker alone: the words of a note put into paragraphs and tables, and nothing after. */
public final class PlainFreeMarker {
  private static final String RUNS =
      "[#list %s as r][#if r.bold]<b>${r.text}</b>[#elseif r.italic]<i>${r.text}</i>[#else]${r.text}[/#if][/#list]";
  private static final String TEMPLATE =
      """
      [#list pieces as p][#if p.rows??]<table><caption>CAPTION</caption>
      [#list p.rows as row]<tr>[#list row as cell]<td>CELL</td>[/#list]</tr>
      [/#list]</table>
      [#else]<p class="${p.style}">RUNS</p>
      [/#if][/#list]
      """;

  private final Template template;

  /** Reads the template. */
  public PlainFreeMarker() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    String text =
        TEMPLATE
            .replace("CAPTION", RUNS.formatted("p.caption"))
            .replace("CELL", RUNS.formatted("cell"))
            .replace("RUNS", RUNS.formatted("p.runs"));
    try {
      template = new Template("note", text, configuration);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The note as markup.
   *
   * @param pieces as {@link XDocReport#pieces} gives them
   */
  public String write(List<Map<String, Object>> pieces) throws IOException {
    StringWriter out = new StringWriter();
    try {
      template.process(Map.of("pieces", pieces), out);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }
}
