package org.alternat.html.internal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.Attachment;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/** Reads back the files that travel within a page. */
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
   * @param html the page's text; of a page that is not ours none are found
   * @throws AlternatException if an attachment is damaged
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
              decoded(link.group(3))));
    }
    return attachments;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new AlternatException(
          List.of(Problem.error(Location.UNKNOWN, "an attachment of the page is damaged")), e);
    }
  }
}
