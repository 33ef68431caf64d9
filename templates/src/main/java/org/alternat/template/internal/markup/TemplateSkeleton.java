package org.alternat.template.internal.markup;

import java.util.regex.Pattern;

/** What stands for a construct of FreeMarker in the skeleton of a template. */
final class TemplateSkeleton {
  /** Around markup of which nobody knows where it will stand. */
  static final String FRAGMENT = "ftl";

  private static final String BEGIN = "<" + FRAGMENT + ">";
  private static final String END = "</" + FRAGMENT + ">";

  /** A macro, a call with content, or an assignment of what is between its tags. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?s)<#macro\\b.*|<@.*[^/]>|<#(assign|local|global)\\s+[\\w.]+(\\s+in\\s+\\w+)?\\s*>");

  private static final Pattern CLOSES =
      Pattern.compile("(?s)</#(macro|assign|local|global)>|</@.*");

  private TemplateSkeleton() {}

  static String fragment(String markup) {
    return BEGIN + markup + END;
  }

  /** The markup for a construct; a value within a tag is an attribute's. */
  static String of(String construct, boolean inTag) {
    if (construct.startsWith("${")) {
      return inTag ? MarkupParser.PLACEHOLDER : "";
    }
    if (inTag) {
      return "";
    }
    if (OPENS.matcher(construct).matches()) {
      return BEGIN;
    }
    return CLOSES.matcher(construct).matches() ? END : "";
  }
}
