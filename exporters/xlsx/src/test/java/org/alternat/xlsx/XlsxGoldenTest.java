package org.alternat.xlsx;

import java.util.Map;
import org.alternat.testkit.Golden;
import org.alternat.testkit.Samples.Sample;
import org.alternat.xlsx.Workbooks.Exported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook of each sample, cell by cell, as a reviewer reads it. */
class XlsxGoldenTest {
  @ParameterizedTest
  @MethodSource("org.alternat.testkit.Samples#all")
  void theWorkbookIsAsAccepted(Sample sample) {
    Exported exported = Workbooks.export(sample.document());
    Golden.fixtures()
        .matches(
            sample.name() + ".xlsx.txt",
            XlsxDump.of(exported.bytes(), exported.losses()),
            Map.of(sample.name() + ".xlsx", exported.bytes()));
  }
}
