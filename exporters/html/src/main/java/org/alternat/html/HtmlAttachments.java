package org.alternat.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.Attachment;
import org.alternat.html.internal.HtmlWriter;

/**
 * Reads back the files that travel within a page written by {@link HtmlExporter}.
 *
 * @since 1.0
 */
public final class HtmlAttachments {
  /** The link as {@code HtmlPage} writes it; text can not look like it, for its "<" is escaped. */
  private static final Pattern LINK =
      Pattern.compile(
          "<a class=\"alternat-attachment\" download=\"([^\"]+)\""
              + " href=\"data:([^\"]*?);base64,([A-Za-z0-9+/=]*)\"(?: title=\"([^\"]*)\")?>");

  private HtmlAttachments() {}

  /**
   * The attachments of a page, in the order written.
   *
   * @param html the page's text; of a page that {@link HtmlExporter} has not written none are found
   * @throws IllegalArgumentException if the content of an attachment is cut off or damaged
   */
  public static List<Attachment> read(String html) {
    List<Attachment> attachments = new ArrayList<>();
    Matcher link = LINK.matcher(html);
    while (link.find()) {
      String description = link.group(4) == null ? "" : HtmlWriter.unescape(link.group(4));
      attachments.add(
          new Attachment(
              HtmlWriter.unescape(link.group(1)),
              HtmlWriter.unescape(link.group(2)),
              description,
              Base64.getDecoder().decode(link.group(3))));
    }
    return attachments;
  }
}
