package org.alternat.template;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alternat.model.Audience;
import org.alternat.model.Dossier;
import org.alternat.template.view.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Which note is wanted.
 *
 * <pre>{@code
 * NoteOptions options =
 *     NoteOptions.builder("bilateral-brief").language("fr").seenBy("TG").build();
 * }</pre>
 *
 * @since 1.0
 */
public final class NoteOptions {
  /** The side of a note that is for neither party. */
  public static final String NEUTRAL = "neutral";

  private final String kind;
  private final @Nullable String language;
  private final String side;
  private final String audience;
  private final @Nullable LocalDate asOf;
  private final @Nullable String about;
  private final String attribution;
  private final boolean annex;
  private final boolean dataSheets;
  private final @Nullable String house;
  private final @Nullable Dossier previous;
  private final @Nullable LocalDate since;

  private NoteOptions(Builder builder) {
    this.kind = builder.kind;
    this.language = builder.language;
    this.side = builder.side;
    this.audience = builder.audience;
    this.asOf = builder.asOf;
    this.about = builder.about;
    this.attribution = builder.attribution;
    this.annex = builder.annex;
    this.dataSheets = builder.dataSheets;
    this.house = builder.house;
    this.previous = builder.previous;
    this.since = builder.since;
  }

  /**
   * A builder for a kind of note: neutral, for government, as of the dossier's date, with
   * footnotes.
   */
  public static Builder builder(String kind) {
    return new Builder(kind);
  }

  /** A builder with these options. */
  public Builder toBuilder() {
    Builder builder = builder(kind).seenBy(side).audience(audience).attribution(attribution);
    builder.language = language;
    builder.asOf = asOf;
    builder.about = about;
    builder.annex = annex;
    builder.dataSheets = dataSheets;
    builder.house = house;
    builder.previous = previous;
    builder.since = since;
    return builder;
  }

  /** The id of the kind of note. */
  public String kind() {
    return kind;
  }

  /** A BCP 47 tag; the dossier's language when empty. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** The house whose names and style the note follows, such as EU; none when empty. */
  public Optional<String> house() {
    return Optional.ofNullable(house);
  }

  /** The code of the party that the note is for, or {@link #NEUTRAL}. */
  public String side() {
    return side;
  }

  /** The name of an {@link Audience}, in any case. */
  public String audience() {
    return audience;
  }

  /** The day whose knowledge the note shows; the dossier's as-of date when empty. */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** The id of the engagement that the note is about; the kind of note chooses when empty. */
  public Optional<String> about() {
    return Optional.ofNullable(about);
  }

  /** The name of an {@link Attribution}, in any case. */
  public String attribution() {
    return attribution;
  }

  /** Whether the note ends with an annex of gaps and checks. */
  public boolean annex() {
    return annex;
  }

  /** Whether a workbook has a data sheet for each sort of item, whatever the note shows. */
  public boolean dataSheets() {
    return dataSheets;
  }

  /** The dossier as it was for the last note, which a note on what has changed compares with. */
  public Optional<Dossier> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * The day since which a note tells what has changed; when neither this nor {@link #previous} is
   * given, a year before the day of the note.
   */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /** Builds {@link NoteOptions}; what is said is checked when the note is composed. */
  public static final class Builder {
    private final String kind;
    private @Nullable String language;
    private @Nullable String house;
    private String side = NEUTRAL;
    private String audience = Audience.GOVERNMENT.name().toLowerCase(Locale.ROOT);
    private @Nullable LocalDate asOf;
    private @Nullable String about;
    private String attribution = Attribution.FOOTNOTES.word();
    private boolean annex;
    private boolean dataSheets = true;
    private @Nullable Dossier previous;
    private @Nullable LocalDate since;

    private Builder(String kind) {
      this.kind = kind;
    }

    /** Sets the language, a BCP 47 tag. */
    public Builder language(String tag) {
      this.language = tag;
      return this;
    }

    /**
     * Sets the house whose names and style the note follows: EU, or a policy that names of the
     * dossier are marked with.
     */
    public Builder house(String name) {
      this.house = name;
      return this;
    }

    /** Sets the party that the note is for: its ISO code, or {@link #NEUTRAL}. */
    public Builder seenBy(String party) {
      this.side = party;
      return this;
    }

    /** Sets the audience: government, parliament or public. */
    public Builder audience(String name) {
      this.audience = name;
      return this;
    }

    /** Sets the audience. */
    public Builder audience(Audience value) {
      return audience(value.name());
    }

    /** Sets the day whose knowledge the note shows. */
    public Builder asOf(LocalDate day) {
      this.asOf = day;
      return this;
    }

    /** Sets the engagement that the note is about, by its id. */
    public Builder about(String engagement) {
      this.about = engagement;
      return this;
    }

    /** Sets how sources are named: footnotes, inline, endnotes or none. */
    public Builder attribution(String name) {
      this.attribution = name;
      return this;
    }

    /** Sets how sources are named. */
    public Builder attribution(Attribution value) {
      return attribution(value.word());
    }

    /** Sets whether the note ends with an annex of gaps and checks. */
    public Builder annex(boolean wanted) {
      this.annex = wanted;
      return this;
    }

    /** Sets whether a workbook has data sheets; by default it does. */
    public Builder dataSheets(boolean wanted) {
      this.dataSheets = wanted;
      return this;
    }

    /** Sets the dossier as it was for the last note. */
    public Builder previous(Dossier dossier) {
      this.previous = dossier;
      return this;
    }

    /** Sets the day since which a note tells what has changed. */
    public Builder since(LocalDate day) {
      this.since = day;
      return this;
    }

    /** The options. */
    public NoteOptions build() {
      return new NoteOptions(this);
    }
  }
}
