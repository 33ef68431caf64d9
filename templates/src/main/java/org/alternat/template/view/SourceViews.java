package org.alternat.template.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.model.Citation;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.Source;

/** Words the sources, and says which of them depend on each other. */
final class SourceViews {
  private final Dossier dossier;
  private final Wording wording;

  /** How often each source is cited, and in which groups, in the order of the dossier. */
  private final Map<Id, Cited> cited = new LinkedHashMap<>();

  private record Cited(List<Citation> citations, Set<String> groups) {}

  SourceViews(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    dossier.items().flatMap(i -> i.provenance().citations().stream()).forEach(this::cite);
  }

  private void cite(Citation citation) {
    Cited source =
        cited.computeIfAbsent(
            citation.source(), id -> new Cited(new ArrayList<>(), new LinkedHashSet<>()));
    source.citations().add(citation);
    source.groups().add(dossier.independenceGroup(citation));
  }

  /** The sources that are cited, the most cited first. */
  List<SourceView> all() {
    List<String> shared = shared();
    return cited.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().citations().size()))
        .flatMap(e -> dossier.source(e.getKey()).map(s -> view(s, e.getValue(), shared)).stream())
        .toList();
  }

  /** The groups that more than one source belongs to, in the order in which they are cited. */
  private List<String> shared() {
    return cited.values().stream()
        .flatMap(source -> source.groups().stream())
        .distinct()
        .filter(group ->
            cited.values().stream().filter(source -> source.groups().contains(group)).count() > 1)
        .toList();
  }

  private SourceView view(Source source, Cited uses, List<String> shared) {
    return new SourceView(
        source.id().value(),
        source.type().name(),
        wording.text(source.title()),
        wording.text(source.publisher()),
        wording.date(source.published()),
        Optional.ofNullable(source.url()).map(Object::toString).orElse(""),
        wording.date(
            Optional.ofNullable(source.accessed())
                .<EdtfDate>map(EdtfDate::of)
                .orElse(EdtfDate.undated())),
        EngagementViews.name(source.reliability()),
        uses.citations().size(),
        uses.groups().stream().filter(shared::contains).map(g -> shared.indexOf(g) + 1).toList());
  }
}
