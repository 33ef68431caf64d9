package org.alternat.testkit;

import static org.alternat.testkit.Nodes.aside;
import static org.alternat.testkit.Nodes.blockquote;
import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.dl;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.namedNote;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.ref;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.strong;
import static org.alternat.testkit.Nodes.sup;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.th;
import static org.alternat.testkit.Nodes.time;
import static org.alternat.testkit.Nodes.title;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alternat.document.Attachment;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;
import org.alternat.style.StyleSheet;

/**
 * A short note with everything that a bilateral brief has, to look at while working on an exporter.
 * Part of its content is invented.
 */
public final class LookSample {
  private static final StyleSheet STYLE_SHEET = LookTheme.styleSheet();

  private LookSample() {}

  /** The looks of the default theme. */
  public static StyleSheet styleSheet() {
    return STYLE_SHEET;
  }

  /** The note. */
  public static Document document() {
    Attachment dossier =
        new Attachment(
            "dossier.json",
            "application/json",
            "Dossier",
            "{\"parties\": [\"TG\", \"KZ\"]}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Document(metadata(), styleSheet(), content(), List.of(dossier), List.of());
  }

  private static Metadata metadata() {
    return new Metadata(
        "Togo – Kazakhstan",
        Locale.FRENCH,
        Direction.LTR,
        LocalDate.of(2023, 10, 3),
        "État de la relation à la veille du 10ᵉ anniversaire",
        "Direction Asie centrale",
        List.of("Togo", "Kazakhstan"),
        "TLP:GREEN",
        4,
        new TreeMap<>(
            Map.of(
                "kind", "Note bilatérale",
                "department", "Direction Asie centrale")),
        frenchLabels());
  }

  /** The words that exporters add, in French. */
  public static Map<Label, String> frenchLabels() {
    return Map.ofEntries(
        Map.entry(Label.TABLE, "Tableau"),
        Map.entry(Label.FIGURE, "Figure"),
        Map.entry(Label.CONTENTS, "Sommaire"),
        Map.entry(Label.NOTES, "Notes"),
        Map.entry(Label.OVERVIEW, "Vue d’ensemble"),
        Map.entry(Label.SKIP_TO_CONTENT, "Aller au contenu"),
        Map.entry(Label.BACK_TO_NOTE, "Retour à l’appel de note"),
        Map.entry(Label.CHART_DATA, "Données du graphique"),
        Map.entry(Label.SOURCE, "Source"),
        Map.entry(Label.AS_OF, "Situation au"),
        Map.entry(Label.MARKING, "Marquage"),
        Map.entry(Label.PAGE, "Page"),
        Map.entry(Label.SHEET, "Feuille"));
  }

  private static List<Block> content() {
    return List.of(
        p(classed("kicker"), "Note bilatérale"),
        title("Togo – Kazakhstan"),
        p(classed("subtitle"), "État de la relation à la veille du 10", sup("e"), " anniversaire"),
        dl(
            classed("key-data"),
            "Situation au",
            time("2023-10-03", "3 octobre 2023"),
            "Destinataire",
            "Cabinet du ministre",
            "Rédaction",
            "Direction Asie centrale",
            "Référence",
            "TG-KZ/2023/014"),
        summary(),
        section("Repères", facts()),
        section("Dialogue politique", dialogue(), quotation()),
        section("Rôle international", roles(), caution()),
        section("Échanges (données fictives de démonstration)", trade()),
        section("Échéances et suites", deadlines()));
  }

  private static Block summary() {
    return aside(
        "summary",
        p(classed("title"), "L’essentiel"),
        ul(
            p(
                "Les présidents Faure Gnassingbé et Kassym-Jomart Tokaïev se sont entretenus par"
                    + " téléphone le ",
                strong(time("2023-10-03", "3\u00A0octobre\u00A02023")),
                ".",
                namedNote(
                    "article", "Article de presse, octobre 2023, §\u00A01–2. Source unique.")),
            p(
                "Relations établies en ",
                strong("2014"),
                "\u00A0; le 10",
                sup("e"),
                " anniversaire tombe en 2024 (jour non connu)."),
            p(
                "Domaines évoqués\u00A0: commerce et investissement, transport et logistique,"
                    + " agriculture, concertation dans les organisations internationales.",
                namedNote(
                    "direction",
                    "Note de la direction de la communication, citée par l’article, §\u00A03.")),
            p(
                "Aucun accord, aucune mission résidente et aucune visite ne sont renseignés à cette"
                    + " date.")));
  }

  private static Block facts() {
    return table(
        "Les deux pays en regard",
        headerRow("", "Togo", "Kazakhstan"),
        fact(
            "Chef de l’État",
            td(p("Faure Gnassingbé, président de la République", ref("article"))),
            td(p("Kassym-Jomart Tokaïev, président", ref("article")))),
        fact("Capitale", "Lomé", "Astana"),
        fact(
            "Ressources citées",
            "—",
            td(
                p(
                    "Pétrole, uranium, potassium",
                    namedNote(
                        "potassium",
                        "Affirmation de l’article, §\u00A06\u00A0; non vérifiée (potassium\u00A0:"
                            + " douteux).")))),
        fact(
            "Ligne extérieure",
            td(
                2,
                1,
                "«\u00A0Diplomatie d’ouverture proactive\u00A0», attribuée aux deux pays par"
                    + " l’article")),
        fact(
            "Rôles récents",
            "Adhésion au Commonwealth\u00A0; politique pour le Sahel",
            "Présidence de l’OSCE (2010)\u00A0; Conseil de sécurité (2017–2018)"));
  }

  private static Row fact(String name, Object... values) {
    Object[] cells = new Object[values.length + 1];
    cells[0] = th(Scope.ROW, name);
    System.arraycopy(values, 0, cells, 1, values.length);
    return tr(cells);
  }

  private static Block dialogue() {
    return p(
        "L’entretien du ",
        time("2023-10-03", "3\u00A0octobre\u00A02023"),
        " a porté sur les enjeux et défis du renforcement de la coopération bilatérale et sur des"
            + " sujets d’ordre continental et international.",
        ref("article"),
        " Selon la présidence togolaise, les deux dirigeants");
  }

  private static Block quotation() {
    return blockquote(
        p(
            "«\u00A0se sont félicités de la qualité du partenariat entre Lomé et Astana et ont"
                + " envisagé les perspectives de son approfondissement\u00A0»."),
        p(
            classed("attribution"),
            "Direction de la communication de la présidence togolaise, note sur l’entretien",
            ref("direction")));
  }

  private static Block roles() {
    return table(
        "Fonctions, accueils et bons offices, par date",
        headerRow("Date", "Pays", "Fait", "Établi par"),
        tr(time("2010", "2010"), "Kazakhstan", "Présidence de l’OSCE", "Article, §\u00A07"),
        tr(
            time("2011", "2011"),
            "Kazakhstan",
            "Accueil des Jeux asiatiques d’hiver",
            "Article, §\u00A07"),
        tr(
            time("2014/2016", "2014–2016"),
            "Kazakhstan",
            "Initiatives pour apaiser les tensions dans la crise ukrainienne",
            "Article, §\u00A07"),
        tr(
            time("2017", "2017"),
            "Kazakhstan",
            "Exposition internationale d’Astana",
            "Article, §\u00A07"),
        tr(
            time("2017/2018", "2017–2018"),
            "Kazakhstan",
            "Siège au Conseil de sécurité",
            "Article, §\u00A07"),
        tr(
            time("2017/..", "depuis 2017"),
            "Kazakhstan",
            "Accueil de pourparlers sur le règlement du conflit en Syrie",
            "Article, §\u00A07"),
        tr(
            "non daté",
            "Togo",
            "Médiation dans l’affaire des 49 militaires ivoiriens, jusqu’à leur libération",
            "Article, §\u00A08"));
  }

  private static Block caution() {
    return aside(
        "caution",
        p(
            strong("À vérifier."),
            " L’article attribue à la diplomatie togolaise le «\u00A0retour du Mali dans les"
                + " instances\u00A0» de la CEDEAO\u00A0; une autre source indique que le Mali en"
                + " restait suspendu.",
            namedNote(
                "cedeao",
                "Communiqué de la CEDEAO, 3 juillet 2022\u00A0; contredit l’article, §\u00A08.")));
  }

  private static Block trade() {
    String[][] years = {
      {"2014", "3.0", "2.0"}, {"2015", "3.4", "2.2"}, {"2016", "4.1", "3.0"},
      {"2017", "4.6", "3.2"}, {"2018", "5.2", "3.9"}, {"2019", "6.3", "4.4"},
      {"2020", "5.6", "5.0"}, {"2021", "7.7", "5.4"}, {"2022", "9.2", "6.1"},
      {"2023", "10.8", "7.0"},
    };
    Row[] rows = new Row[years.length];
    for (int i = 0; i < years.length; i++) {
      rows[i] = tr(th(Scope.ROW, years[i][0]), million(years[i][1]), million(years[i][2]));
    }
    return chart(
        ChartKind.COLUMN,
        "De 2014 à 2023, les exportations passent de 3 à 10,8 millions de dollars, les importations"
            + " de 2 à 7 millions.",
        line("Commerce de biens, millions de dollars, 2014–2023"),
        headerRow("Année", "exportations", "importations"),
        rows);
  }

  private static Inline million(String value) {
    return data(value + "e6", "USD", value.replace('.', ','));
  }

  private static Block deadlines() {
    return table(
        "Échéances dans les douze mois",
        headerRow("Échéance", "Objet", "Suite proposée"),
        tr(
            time("2024", "2024"),
            p("10", sup("e"), " anniversaire des relations diplomatiques"),
            "Échange de messages\u00A0; fixer le jour exact"),
        tr("—", "Premier accord-cadre de coopération", "Aucun projet renseigné"));
  }
}
