package io.tuji.agenda.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agenda.internal.AgendaDesk;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.AgendaSource.Item;
import io.tuji.promotion.AgendaSource.Urgency;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The day of the caller. */
@RestController
@RequestMapping(ApiPath.V1 + "/agenda")
@Requires(module = "promotion", act = Act.VIEW)
class AgendaApi {

    record ItemJson(
            @Described(zh = "是什么事，按请求的语言", en = "what it is, in the language of the request")
            String kind,

            String words,

            @Described(zh = "哪个项目或企业", en = "which project or firm")
            String about,

            Optional<LocalDate> due,
            Urgency urgency,
            String link) {}

    record Subscription(
            @Described(zh = "提醒的种类", en = "what one is reminded of")
            String kind,

            boolean wanted,

            @Described(zh = "满多少天提醒；没有天数的缺", en = "after how many days; absent of kinds without")
            Optional<List<Integer>> days) {}

    record Wanted(
            @Described(zh = "要提醒的种类；没有写的不提醒", en = "what to be reminded of; nothing else")
            List<String> kinds,

            @Described(
                    zh = "按种类写天数，1 至 5 个；不写的不变，空的恢复原样",
                    en = "days by kind, one to five; what is left out stays, an empty list brings the standard back")
            Optional<Map<String, List<Integer>>> days) {

        Wanted {
            kinds = Objects.requireNonNullElse(kinds, List.of());
        }
    }

    private final AgendaDesk desk;
    private final AgendaWords words;

    AgendaApi(AgendaDesk desk, AgendaWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    @Described(zh = "本人今天要办的事，最急的在前", en = "What the caller has to do, the most urgent first")
    List<ItemJson> list(Visitor visitor) {
        return desk.of(visitor).stream().map(this::json).toList();
    }

    private ItemJson json(Item item) {
        return new ItemJson(
                words.say(item.kind()), item.words(), item.about(), item.due(), item.urgency(), item.link());
    }

    @GetMapping("/subscriptions")
    @Described(zh = "本人要和不要的提醒", en = "Which reminders the caller wants")
    List<Subscription> subscriptions(Visitor visitor) {
        Set<String> unwanted = desk.unwanted(visitor);
        Map<String, List<Integer>> days = desk.days(visitor);
        return desk.kinds().stream()
                .map(kind -> new Subscription(kind, !unwanted.contains(kind), Optional.ofNullable(days.get(kind))))
                .toList();
    }

    @PutMapping("/subscriptions")
    @Requires(module = "notice", act = Act.CHANGE)
    @Described(zh = "选定要哪些提醒", en = "Choose the reminders")
    List<Subscription> subscribe(@RequestBody Wanted wanted, Visitor visitor) {
        List<Problem> problems = desk.subscribe(wanted.kinds(), wanted.days().orElse(Map.of()), visitor);
        if (!problems.isEmpty()) {
            throw ApiRefused.input(problems);
        }
        return subscriptions(visitor);
    }
}
