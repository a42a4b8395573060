package io.tuji.bench.industry;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.industry.coding.Example;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.industry.coding.Teaching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How small firms write their scopes: firms of a register whose name ends in a word that names one division nearly always, with and
 * without that name. Listed firms hardly ever trade, keep house or cook; firms of a register mostly do.
 *
 * <p>The words say what a name says to anybody; no row was labelled. Reviewed rows and firms under test are left out.
 */
final class RegisterTrades implements Teaching {

    private static final int ROWS_A_DIVISION = 80;
    private static final double WEIGHT = 0.2;
    private static final Pattern FORM = Pattern.compile("(股份|有限|责任|公司|[（(].*?[）)])*$");
    private static final Map<String, String> DIVISIONS = Map.ofEntries(
            Map.entry("市政工程|园林|绿化工程|园林绿化", "48"),
            Map.entry("设备安装|水电安装|机电安装", "49"),
            Map.entry("装饰|装潢|装饰工程|装潢工程|装饰设计", "50"),
            Map.entry("贸易|商贸|经贸|国际贸易|物资", "51"),
            Map.entry("大药房|药房|超市|便利店|加油站", "52"),
            Map.entry("汽车运输|运输", "54"),
            Map.entry("货运代理|国际货运|货物运输代理|国际货物运输代理", "58"),
            Map.entry("仓储|装卸", "59"),
            Map.entry("宾馆|旅馆|旅社|招待所", "61"),
            Map.entry("餐饮|餐饮管理|酒家|饭店|菜馆|餐厅", "62"),
            Map.entry("软件|信息技术|网络技术|计算机", "65"),
            Map.entry("支行|分理处", "66"),
            Map.entry("物业|物业管理|物业服务|房地产|房地产开发|房地产经纪|置业", "70"),
            Map.entry("广告|广告传播|投资管理|企业管理|管理咨询|投资咨询|商务咨询|人力资源|劳务|旅行社|会展|资产管理", "72"),
            Map.entry("建筑设计|工程监理|工程检测|测绘", "74"),
            Map.entry("美容|美发|理发店|洗染|家政服务|婚庆", "80"),
            Map.entry("汽车维修|汽车修理|电脑维修", "81"),
            Map.entry("印务|印刷|彩印|印刷厂", "23"));

    private final List<Example> examples;

    private RegisterTrades(List<Example> examples) {
        this.examples = examples;
    }

    static Teaching without(List<ListedFirm> excluded) throws IOException {
        Path file = Path.of(System.getenv("TUJI_TEST_DATA"), "registry", "shanghai_companies.csv.gz");
        if (!Files.isReadable(file)) {
            return Teaching.none();
        }
        Set<String> names = excluded.stream().map(ListedFirm::name).collect(Collectors.toCollection(HashSet::new));
        return new RegisterTrades(examples(RegisterFile.read(file), names));
    }

    @Override
    public List<Example> beside(List<LabelledFirm> known) {
        return examples;
    }

    /** The division that the name's last word names. */
    static Optional<String> division(String name) {
        String bare = FORM.matcher(name).replaceAll("");
        return DIVISIONS.entrySet().stream()
                .flatMap(entry -> Pattern.compile("\\|")
                        .splitAsStream(entry.getKey())
                        .filter(bare::endsWith)
                        .map(word -> Map.entry(word, entry.getValue())))
                .max(Comparator.comparingInt(match -> match.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static List<Example> examples(RegisterFile register, Set<String> names) throws IOException {
        Set<String> reviewed = ReviewedSample.read().keySet();
        Map<String, Integer> taken = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        for (Row row : rows(register)) {
            Optional<String> division = division(row.name());
            if (division.isEmpty() || names.contains(row.name()) || reviewed.contains(row.hash())) {
                continue;
            }
            if (taken.merge(division.get(), 1, Integer::sum) <= ROWS_A_DIVISION) {
                examples.add(example(row.name(), row.scope(), division.get()));
                examples.add(example("", row.scope(), division.get()));
            }
        }
        return List.copyOf(examples);
    }

    private static Example example(String name, String scope, String division) {
        return Example.guessed(FirmText.ofScope(name, scope), Map.of(division, 1.0), WEIGHT);
    }

    /** In the order of their hashes, which is as good as any random one. */
    private static List<Row> rows(RegisterFile register) {
        int code = register.codeColumn();
        int name = register.nameColumn();
        int scope = register.column("business_scope", "经营范围");
        return register.rows().stream()
                .filter(row -> !row.get(scope).isBlank())
                .map(row -> new Row(ReviewedSample.hash(row.get(code)), row.get(name), row.get(scope)))
                .sorted(Comparator.comparing(Row::hash))
                .toList();
    }

    private record Row(String hash, String name, String scope) {}
}
