package org.alternat.html.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.alternat.document.Attachment;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Origin;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.style.ComputedStyle;

/** Writes the whole page; for one use. */
public final class HtmlPage {
  private static final String MAIN = "alternat-main";

  private final Document document;
  private final Metadata metadata;
  private final ExportOptions options;
  private final ExportReport.Collector losses;

  /**
   * A page of a document that has only what is for HTML.
   *
   * @param losses takes what the page cannot carry
   */
  public HtmlPage(Document document, ExportOptions options, ExportReport.Collector losses) {
    this.document = document;
    this.metadata = document.metadata();
    this.options = options;
    this.losses = losses;
  }

  /**
   * Writes the page. The body is made first, because the head has the colours it uses.
   *
   * @throws IOException if {@code to} does
   */
  public void write(OutputStream to) throws IOException {
    HtmlWriter body = new HtmlWriter();
    PageContext inBody = new PageContext(document, losses, body);
    body(inBody);
    HtmlWriter out = new HtmlWriter().doctype();
    out.open("html").attribute("lang", metadata.language().toLanguageTag());
    out.attribute("dir", metadata.direction() == Direction.RTL ? "rtl" : "ltr");
    head(inBody, out, new PageCss(document, inBody.chartInks()).write());
    out.append(body).close().text("\n");
    if (options.remarks() && !document.remarks().isEmpty()) {
      losses.lost("a web page has no review comments: " + document.remarks().size() + " left out");
    }
    out.writeTo(to);
  }

  private void head(PageContext page, HtmlWriter out, String css) {
    out.open("head");
    out.open("meta").attribute("charset", "utf-8");
    out.open("meta")
        .attribute("http-equiv", "Content-Security-Policy")
        .attribute(
            "content",
            "default-src 'none'; style-src '"
                + hash(css)
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    meta(page, out, "viewport", "width=device-width, initial-scale=1");
    meta(page, out, "referrer", "no-referrer");
    meta(page, out, "color-scheme", "light dark");
    meta(page, out, "generator", "Alternat");
    meta(page, out, "description", metadata.subject());
    meta(page, out, "author", metadata.author());
    meta(page, out, "keywords", String.join(", ", metadata.keywords()));
    meta(page, out, "date", metadata.asOf().toString());
    out.open("title").text(characters(page, metadata.title())).close();
    out.style(css);
    out.close();
  }

  private static void meta(PageContext page, HtmlWriter out, String name, String content) {
    if (!content.isBlank()) {
      out.open("meta").attribute("name", name).attribute("content", characters(page, content));
    }
  }

  private static String characters(PageContext page, String text) {
    return page.characters(text, Origin.UNKNOWN);
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void body(PageContext page) {
    HtmlWriter out = page.out();
    ComputedStyle root = document.styleSheet().root();
    Notes notes = new Notes(page);
    Banners banners = new Banners(page);
    HtmlInlines inlines = new HtmlInlines(page, notes);
    HtmlContents contents = new HtmlContents(page, inlines);
    boolean rail = contents.hasRail();
    String main = page.anchors().fresh(MAIN);
    out.open("body").optional("class", rail ? "alternat-with-rail" : "");
    out.open("a").attribute("class", "alternat-skip").attribute("href", "#" + main);
    out.text(metadata.label(Label.SKIP_TO_CONTENT)).close();
    banners.header();
    if (rail) {
      contents.writeRail(root);
    }
    out.open("main").attribute("id", main).attribute("tabindex", "-1").open("article");
    if (document.title().isEmpty()) {
      // A page has one title; this one is heard, and seen in the window's frame.
      out.open("h1").attribute("class", "alternat-heard");
      out.text(characters(page, metadata.title())).close();
    }
    new HtmlBlocks(page, inlines, contents).write(document.content(), root, 0);
    notes.write(inlines, root);
    out.close();
    attachments(page);
    out.close();
    banners.footer();
    out.close();
  }

  /** Links that save a file: they work without a script, and programs find the bytes in them. */
  private void attachments(PageContext page) {
    if (!options.attachments() || document.attachments().isEmpty()) {
      return;
    }
    HtmlWriter out = page.out();
    out.open("ul").attribute("class", "alternat-attachments");
    for (Attachment attachment : document.attachments()) {
      byte[] bytes = Base64.getEncoder().encode(attachment.bytes());
      String type = attachment.mediaType().replaceAll("\\s", "");
      out.open("li").open("a").attribute("class", "alternat-attachment");
      out.attribute("download", characters(page, attachment.fileName()));
      out.attribute("href", "data:" + characters(page, type) + ";base64,", bytes);
      out.optional("title", characters(page, attachment.description()));
      out.text(characters(page, attachment.fileName())).close().close();
    }
    out.close();
  }
}
