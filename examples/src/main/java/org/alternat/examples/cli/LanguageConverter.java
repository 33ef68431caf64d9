package org.alternat.examples.cli;

import org.alternat.model.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language as BCP 47 writes it. */
final class LanguageConverter implements ITypeConverter<LanguageTag> {
  @Override
  public LanguageTag convert(String value) {
    try {
      return LanguageTag.of(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("\"" + value + "\" is not a language; write it as fr");
    }
  }
}
