package io.tuji.demo.internal;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.InventedProjects.Made;
import io.tuji.promotion.InventedProjects.Passed;
import io.tuji.promotion.InventedProjects.Slip;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Left;
import io.tuji.promotion.Project.Next;
import io.tuji.promotion.Project.Space;
import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Invented ways of projects: most are young, some stay too long, one in ten has left. The same at every call on the same day. */
final class InventedWays {

    private static final long SEED = 20_260_308L;
    /** How far projects have come, of a hundred each stage; what is left over stands at the last. */
    private static final int[] SHARES = {34, 30, 12, 8, 10};

    /** How many stages lie before the signing. */
    private static final int SIGNED = 2;

    /** The day that a stage asks for. */
    private static final Map<String, String> DAYS = Map.of(
            "landed", "landed_on",
            "operating", "operating_on",
            "started", "started_on",
            "completed", "completed_on",
            "producing", "producing_on",
            "full", "full_on");

    private static final List<String> STEPS =
            List.of("登门拜访", "陪同看楼", "对接产业部门", "请企业补报告", "约谈投资条款", "核对注册材料", "协调停车和食堂");
    /** One of so many has no next step, one of so many lets it slip. */
    private static final int NONE_OF = 9;

    private static final int LATE_OF = 14;
    private static final Map<String, List<String>> NAMES = Map.of(
            "new", List.of("研发中心项目", "智能产线项目", "华东交付中心项目", "检测平台项目", "落户项目"),
            "expansion", List.of("扩产项目", "二期增资项目"),
            "headquarters", List.of("区域总部项目", "运营总部项目"),
            "fund", List.of("产业基金项目"),
            "contest", List.of("大赛获奖项目"),
            "build", List.of("厂房建设项目", "研发楼建设项目"));
    private static final List<String> RIVALS = List.of("邻区甲", "邻区乙", "外省某开发区");
    private static final List<Leaving> LEAVING = List.of(Leaving.values());
    private static final int MORNING = 9;
    /** Of a hundred at a stage. */
    private static final int IN_TIME = 72;

    private static final int NEAR = 90;
    private static final int RED = 96;
    private static final int WEEK = 7;
    private static final int WORKED = 5;
    /** The first pipeline is drawn half of the time, each other one as often as the next. */
    private static final int HALF_AND_OTHERS = 10;

    private final PromotionRules rules;
    private final List<Aim> aims;
    private final List<String> places;
    private final LocalDate today;
    private final ZoneId zone;
    private final SplittableRandom random = new SplittableRandom(SEED);

    InventedWays(PromotionRules rules, List<Aim> aims, List<String> places, LocalDate today, ZoneId zone) {
        this.rules = rules;
        this.aims = List.copyOf(aims);
        this.places = List.copyOf(places);
        this.today = today;
        this.zone = zone;
    }

    Made next(CompanyId company, String firm, String warZone, Visitor owner, Visitor accepter) {
        int drawn = Math.max(0, random.nextInt(HALF_AND_OTHERS) - HALF_AND_OTHERS / 2 + 1);
        Pipeline pipeline =
                rules.ways().get(Math.min(drawn, rules.ways().size() - 1)).pipeline();
        List<Passed> way = way(pipeline);
        LocalDate expected = today.plusDays(random.nextInt(-60, 200));
        Map<String, Object> fields = fields(way, expected);
        return new Made(
                company,
                firm.substring(0, firm.indexOf(InventedPark.MARK)) + InventedPark.MARK + name(pipeline),
                pipeline.id(),
                owner,
                accepter,
                way,
                slips(expected, way),
                left(way),
                aims.isEmpty() ? new Aim("", "") : aims.get(random.nextInt(aims.size())),
                Optional.of(warZone),
                fields,
                step(),
                way.size() < 4 || places.isEmpty()
                        ? new Space(Optional.empty(), "")
                        : new Space(Optional.of(places.get(random.nextInt(places.size()))), "演示大厦 8 楼"));
    }

    private String name(Pipeline pipeline) {
        List<String> names = NAMES.getOrDefault(pipeline.id(), List.of("落户项目"));
        return names.get(random.nextInt(names.size()));
    }

    private List<Passed> way(Pipeline pipeline) {
        int stages = Math.min(depth(), pipeline.stages().size());
        List<Passed> backwards = new ArrayList<>();
        int daysAgo = daysAt(pipeline.stages().get(stages - 1));
        for (int stage = stages - 1; stage >= 0; stage--) {
            backwards.add(0, new Passed(pipeline.stages().get(stage).id(), morning(today.minusDays(daysAgo))));
            daysAgo += random.nextInt(5, 70);
        }
        return backwards;
    }

    /** Most are in time, some near the end of it, few past it. */
    private int daysAt(Stage stage) {
        if (stage.days().isEmpty()) {
            return random.nextInt(1, 90);
        }
        Stage.Days days = stage.days().get();
        int drawn = random.nextInt(100);
        int worked = drawn < IN_TIME
                ? between(0, days.yellow())
                : drawn < NEAR
                        ? between(days.yellow(), days.red())
                        : drawn < RED ? between(days.red(), days.due()) : between(days.due(), 2 * days.due());
        return Math.max(1, worked * WEEK / WORKED);
    }

    private int between(int from, int to) {
        return from + random.nextInt(Math.max(1, to - from));
    }

    private int depth() {
        int drawn = random.nextInt(100);
        int depth = 1;
        for (int share : SHARES) {
            if (drawn < share) {
                return depth;
            }
            drawn -= share;
            depth++;
        }
        return depth;
    }

    private Map<String, Object> fields(List<Passed> way, LocalDate expected) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("reason", "补上本区缺的环节（演示）");
        fields.put("size", drawn("size"));
        fields.put("likelihood", drawn("likelihood"));
        fields.put("expected_on", expected);
        boolean compared = random.nextInt(3) == 0;
        fields.put("compared", compared);
        if (compared) {
            fields.put("rival", RIVALS.get(random.nextInt(RIVALS.size())));
        }
        boolean undisclosed = random.nextInt(5) == 0;
        fields.put("undisclosed", undisclosed);
        if (!undisclosed) {
            fields.put("investment", BigDecimal.valueOf(random.nextInt(5, 600) * 100L));
        }
        if (way.size() > SIGNED) {
            fields.put("authenticity", drawn("authenticity"));
        }
        DAYS.forEach((stage, field) -> way.stream()
                .filter(passed -> passed.stage().equals(stage))
                .forEach(passed -> fields.put(field, LocalDate.ofInstant(passed.at(), zone))));
        if (way.stream().anyMatch(passed -> passed.stage().equals("landed"))) {
            fields.put("jobs", BigDecimal.valueOf(random.nextInt(0, 300)));
            fields.put("foreign_hq", random.nextInt(6) == 0);
            fields.put("confirmed", drawn("confirmed"));
        }
        return fields;
    }

    private String drawn(String field) {
        List<Choice> choices =
                rules.findField(field).map(PromotionRules.Field::choices).orElse(List.of());
        return choices.isEmpty()
                ? ""
                : choices.get(random.nextInt(choices.size())).id();
    }

    private List<Slip> slips(LocalDate expected, List<Passed> way) {
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        LocalDate before = expected.minusDays(random.nextInt(20, 120));
        return List.of(new Slip(
                "expected_on",
                before.toString(),
                expected.toString(),
                way.get(way.size() - 1).at()));
    }

    private Optional<Left> left(List<Passed> way) {
        if (random.nextInt(10) > 0) {
            return Optional.empty();
        }
        Leaving leaving = LEAVING.get(random.nextInt(LEAVING.size()));
        List<Choice> reasons = rules.reasons(leaving);
        Instant at = way.get(way.size() - 1).at().plusSeconds(3_600);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Left(
                        leaving,
                        reasons.get(random.nextInt(reasons.size())).id(),
                        "演示",
                        leaving == Leaving.LOST ? RIVALS.get(random.nextInt(RIVALS.size())) : "",
                        at));
    }

    private Next step() {
        if (random.nextInt(NONE_OF) == 0) {
            return new Next("", Optional.empty());
        }
        int ahead = random.nextInt(LATE_OF) == 0 ? random.nextInt(-9, 0) : random.nextInt(0, 15);
        return new Next(STEPS.get(random.nextInt(STEPS.size())), Optional.of(today.plusDays(ahead)));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(zone).toInstant();
    }
}
