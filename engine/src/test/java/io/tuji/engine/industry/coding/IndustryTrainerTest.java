package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.industry.IndustryCode.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sixty invented firms of three divisions. */
class IndustryTrainerTest {

    private static final List<String> GOODS = List.of("齿轮", "轴承", "阀门", "水泵", "减速机");
    private static final List<String> PROGRAMS = List.of("财务", "医院", "教学", "仓储", "地图");
    private static final List<String> HOUSES = List.of("住宅", "商铺", "写字楼", "厂房", "车位");

    private static final TrainedCoder TRAINED = new IndustryTrainer(Teaching.none(), 1).train(firms());

    @Test
    void judgesEveryFirmFromOutsideOfItsFold() {
        assertThat(TRAINED.verdicts()).hasSize(60);
        assertThat(Quality.of(TRAINED.verdicts()).top1()).isGreaterThan(0.9);
    }

    @Test
    void makesEqualModelsOfEqualInputs() throws IOException {
        TrainedCoder again = new IndustryTrainer(Teaching.none(), 1).train(firms());
        assertThat(bytes(again.coder())).isEqualTo(bytes(TRAINED.coder()));
    }

    @Test
    void readsTheSameAfterItWasWritten() throws IOException {
        IndustryCoder read = IndustryCoder.read(new ByteArrayInputStream(bytes(TRAINED.coder())));
        FirmText text = FirmText.ofScope("甲机械有限公司", "蜗轮制造；阀门销售");
        assertThat(read.division(text).industry().code()).isEqualTo("34");
        assertThat(read.read(text).at(Level.CLASS).get(0).industry().code()).isEqualTo("3453");
    }

    @Test
    void refusesBytesThatAreNoCoder() {
        assertThatThrownBy(() -> IndustryCoder.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void learnsFromProbabilitiesOfOthers() {
        List<Example> guesses = new ArrayList<>();
        for (String fish : List.of("鲈鱼", "对虾", "海参", "扇贝", "海带")) {
            FirmText text = FirmText.ofProducts("", fish + "养殖；苗种");
            guesses.add(Example.guessed(text, Map.of("04", 0.8, "70", 0.2), 1));
        }
        IndustryCoder taught =
                new IndustryTrainer(known -> guesses, 1).train(firms()).coder();
        assertThat(taught.division(FirmText.ofProducts("", "鲍鱼养殖")).industry().code())
                .isEqualTo("04");
    }

    @Test
    void refusesALabelOutsideOfTheStandard() {
        assertThatThrownBy(() -> new LabelledFirm("x", "99", List.of())).hasMessageContaining("99");
    }

    private static List<LabelledFirm> firms() {
        List<LabelledFirm> firms = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            firms.add(firm("a" + i, "3453", GOODS.get(i % 5) + "制造；" + GOODS.get(i / 4) + "销售", "机械"));
            firms.add(firm("b" + i, "6513", PROGRAMS.get(i % 5) + "软件开发；" + PROGRAMS.get(i / 4) + "系统集成", "软件"));
            firms.add(firm("c" + i, "7010", HOUSES.get(i % 5) + "开发经营；" + HOUSES.get(i / 4) + "租赁", "置业"));
        }
        return firms;
    }

    private static LabelledFirm firm(String key, String code, String scope, String trade) {
        return new LabelledFirm(key, code, List.of(FirmText.ofScope("虚构" + trade + "有限公司", scope)));
    }

    private static byte[] bytes(IndustryCoder coder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        coder.write(bytes);
        return bytes.toByteArray();
    }
}
