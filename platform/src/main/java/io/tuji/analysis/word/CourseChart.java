package io.tuji.analysis.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import io.tuji.analysis.internal.Paper.Course;
import io.tuji.analysis.internal.Paper.Point;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** Draws the path of an indicator beside what came, as a chart that office programs can edit. */
final class CourseChart implements RenderPolicy {

    private static final int WIDTH = 15 * Units.EMU_PER_CENTIMETER;
    private static final int HEIGHT = 6 * Units.EMU_PER_CENTIMETER;

    @Override
    public void render(ElementTemplate placeholder, @Nullable Object data, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) placeholder).getRun();
        run.setText("", 0);
        if (data instanceof Course course) {
            try {
                draw(course, template.getXWPFDocument().createChart(run, WIDTH, HEIGHT));
            } catch (InvalidFormatException | IOException e) {
                throw new IllegalStateException("no chart of " + course.measure(), e);
            }
        }
    }

    private static void draw(Course course, XWPFChart chart) {
        XDDFValueAxis years = chart.createValueAxis(AxisPosition.BOTTOM);
        List<Point> points = course.points();
        years.setMinimum(points.get(0).year());
        years.setMaximum(points.get(points.size() - 1).year());
        years.setMajorUnit(1);
        years.setNumberFormat("0");
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
        years.crossAxis(amounts);
        amounts.crossAxis(years);
        XDDFScatterChartData lines = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, years, amounts);
        lines.setStyle(ScatterStyle.LINE_MARKER);
        lines.setVaryColors(false);
        line(lines, points, Point::path, "规划路径", PresetColor.GRAY, true);
        line(lines, points, Point::actual, "实绩", PresetColor.TEAL, false);
        chart.plot(lines);
        chart.displayBlanksAs(DisplayBlanks.SPAN);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(true);
    }

    /** Years of which nothing is known are left out, and the line goes on behind them. */
    private static void line(
            XDDFScatterChartData lines,
            List<Point> points,
            Function<Point, Optional<BigDecimal>> amount,
            String name,
            PresetColor color,
            boolean dashed) {
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) lines.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        points.stream().map(p -> (double) p.year()).toArray(Double[]::new)),
                XDDFDataSourcesFactory.fromArray(points.stream()
                        .map(p -> amount.apply(p).map(BigDecimal::doubleValue).orElse(null))
                        .toArray(Double[]::new)));
        series.setTitle(name, null);
        series.setSmooth(false);
        series.setMarkerStyle(dashed ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        XDDFLineProperties look = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
        if (dashed) {
            look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(look);
    }
}
