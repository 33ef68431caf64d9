package org.alternat.testkit;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.aside;
import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.dl;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.language;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.ref;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.span;
import static org.alternat.testkit.Nodes.strong;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.title;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Label;
import org.alternat.document.Metadata;

/** A short note in Arabic with all that is mirrored, to look at while working on an exporter. */
public final class ArabicSample {
  private ArabicSample() {}

  /** The note. */
  public static Document document() {
    return new Document(metadata(), LookSample.styleSheet(), content());
  }

  private static Metadata metadata() {
    return new Metadata(
        "توغو – كازاخستان",
        Locale.of("ar"),
        Direction.RTL,
        LocalDate.of(2023, 10, 3),
        "حالة العلاقات الثنائية",
        "إدارة آسيا الوسطى",
        List.of(),
        "TLP:GREEN",
        4,
        new TreeMap<>(Map.of("kind", "مذكرة ثنائية", "department", "إدارة آسيا الوسطى")),
        Map.of(Label.TABLE, "الجدول", Label.FIGURE, "الشكل", Label.CONTENTS, "المحتويات"));
  }

  private static List<Block> content() {
    return List.of(
        p(classed("kicker"), "مذكرة ثنائية"),
        title("توغو – كازاخستان"),
        dl(classed("key-data"), "الحالة في", "3 أكتوبر 2023", "الجهة المرسل إليها", "مكتب الوزير"),
        aside(
            "summary",
            p(classed("title"), "الخلاصة"),
            ul(
                p("أقيمت العلاقات الدبلوماسية في عام ", strong("2014"), ".", note("وثيقة رسمية.")),
                "ينتمي البلدان إلى منظمة التعاون الإسلامي (OIC).")),
        new Block.ContentsList(Attributes.NONE, Nodes.line("المحتويات"), 2),
        section(
            named("talks"),
            Nodes.line("الحوار السياسي"),
            p(
                "أجرى رئيس الجمهورية فور غناسينغبي اتصالا هاتفيا مع نظيره قاسم جومارت توكاييف في 3"
                    + " أكتوبر 2023، وأكدا رغبتهما في تعزيز التعاون بين البلدين في مجالات التجارة"
                    + " والزراعة والطاقة، انظر ",
                ref("talks"),
                ".",
                note(
                    "مقال صحفي، ",
                    a("https://republicoftogo.com/", "Republic of Togo"),
                    "، أكتوبر 2023.")),
            p(
                "قال الوزير: «نريد شراكة قوية»، وأضاف بالفرنسية ",
                span(language("fr", Direction.LTR), "« un partenariat fort (2023) »"),
                " أمام الصحافة؛ وبلغت الصادرات 12,5% من المجموع.")),
        section(
            "التبادل",
            table(
                "الزيارات حسب السنة",
                headerRow("البلد", "العاصمة", "الزيارات"),
                tr("توغو", "لومي", "2"),
                tr("كازاخستان", "أستانا", "1")),
            chart(
                Graphic.ChartKind.COLUMN,
                "زيارتان في 2023",
                Nodes.line("الزيارات"),
                headerRow("السنة", "الزيارات"),
                tr("2022", data("1", "", "1")),
                tr("2023", data("2", "", "2")))));
  }
}
