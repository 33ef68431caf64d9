package org.alternat.pdf.internal.font;

/**
 * The part of a font that a file embeds, ready to be written.
 *
 * @param name begins with the six letters that ISO 32000-1 §9.6.4 wants before the name of a subset
 * @param compact whether the outlines are those of the Compact Font Format
 * @param file the font file, deflated; shared and never changed
 * @param length of the font file before it was deflated
 * @param widths the widths of the glyphs, as a PDF array
 * @param characters which characters the glyphs stand for, a CMap, deflated; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // Programs are told apart by what they were made for.
public record FontProgram(
    String name, boolean compact, byte[] file, int length, String widths, byte[] characters) {}
