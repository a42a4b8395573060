package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.DifferenceListStore;
import io.tuji.roster.internal.Drafts;
import io.tuji.roster.internal.Drafts.Outcome;
import io.tuji.roster.internal.Effects;
import io.tuji.roster.internal.RosterFiles;
import io.tuji.roster.internal.RosterRow;
import io.tuji.roster.internal.Versions;
import io.tuji.roster.web.RosterJson.DifferenceJson;
import io.tuji.roster.web.RosterJson.DraftJson;
import io.tuji.roster.web.RosterJson.EffectJson;
import io.tuji.roster.web.RosterJson.VersionJson;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The draft of a list: looked at, changed, put in force; versions taken back. */
@RestController
@RequestMapping(ApiPath.V1 + "/rosters/{code}")
@Requires(module = "registry", act = Act.CHANGE)
class DraftsApi {

    record NewMember(
            @Described(zh = "企业编号", en = "code of the company")
            String company,

            @Described(zh = "0 至 1 或百分数；不写时整家企业计入", en = "0 to 1 or a percentage; the whole firm where left out")
            Optional<String> share,

            Optional<String> note) {}

    record SentMember(
            Optional<String> company,
            Optional<String> creditCode,
            Optional<String> name,
            Optional<String> share,
            Optional<String> note) {

        RosterRow row(int number) {
            return new RosterRow(
                    number,
                    company.orElse(""),
                    creditCode.orElse(""),
                    name.orElse(""),
                    share.orElse(""),
                    note.orElse(""));
        }
    }

    record Removal(
            @Described(zh = "成员的 key", en = "key of the member")
            String key) {}

    record ChangedShare(
            String key,

            @Described(zh = "0 至 1 或百分数；空为整家企业", en = "0 to 1 or a percentage; blank for the whole firm")
            String share) {}

    record NewVersion(
            @Described(zh = "名录所述的日期", en = "the day of which the list speaks")
            String asOf,

            String reason) {}

    record Withdrawal(
            int number,

            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    private final Drafts drafts;
    private final Versions versions;
    private final Rosters rosters;
    private final RosterFiles files;
    private final DifferenceListStore differences;
    private final Effects effects;
    private final RosterDesk desk;

    DraftsApi(
            Drafts drafts,
            Versions versions,
            Rosters rosters,
            RosterFiles files,
            DifferenceListStore differences,
            Effects effects,
            RosterDesk desk) {
        this.drafts = drafts;
        this.versions = versions;
        this.rosters = rosters;
        this.files = files;
        this.differences = differences;
        this.effects = effects;
        this.desk = desk;
    }

    @GetMapping("/draft")
    @Described(zh = "名录的草稿、差异计数和影响", en = "The draft of a list with what it changes and what follows", refuses = 404)
    DraftJson draft(@PathVariable String code, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return json(roster, find(roster), visitor);
    }

    @GetMapping("/draft/changes")
    @Described(zh = "草稿与现行版本的差异", en = "What the draft differs in from the version in force", refuses = 404)
    ResponseEntity<PageJson<DifferenceJson>> changes(
            @PathVariable String code, @ListOf(DifferenceListStore.class) Listing listing, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return PageJson.of(
                differences.page(listing, inForce(roster), find(roster).id()), DifferenceJson::of);
    }

    @PutMapping("/draft/members")
    @Described(
            zh = "以这些行为草稿的全部企业；有一行不对就一行不存",
            en = "Let the draft hold exactly these rows; one faulty row and none is stored",
            refuses = 404)
    DraftJson replace(@PathVariable String code, @RequestBody List<SentMember> sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        List<RosterRow> rows = IntStream.range(0, sent.size())
                .mapToObj(i -> sent.get(i).row(i + 1))
                .toList();
        return done(roster, drafts.replace(roster.id(), files.read(rows, visitor), ApiPath.V1, visitor), visitor);
    }

    @PostMapping("/draft/members")
    @Described(zh = "在草稿中加入一家企业", en = "Add a firm to the draft", gives = 201, refuses = 404)
    ResponseEntity<DraftJson> add(@PathVariable String code, @RequestBody NewMember sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        Outcome outcome = drafts.add(
                roster.id(),
                sent.company(),
                sent.share().orElse(""),
                sent.note().orElse(""),
                visitor);
        return ResponseEntity.status(HttpStatus.CREATED).body(done(roster, outcome, visitor));
    }

    @PostMapping("/draft/removals")
    @Described(zh = "从草稿中移出一家企业", en = "Take a firm off the draft", refuses = 404)
    DraftJson remove(@PathVariable String code, @RequestBody Removal sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return done(roster, drafts.remove(roster.id(), sent.key(), visitor), visitor);
    }

    @PostMapping("/draft/shares")
    @Described(zh = "在草稿中改一家企业的份额", en = "Change the share of a firm in the draft", refuses = 404)
    DraftJson share(@PathVariable String code, @RequestBody ChangedShare sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return done(roster, drafts.share(roster.id(), sent.key(), sent.share(), visitor), visitor);
    }

    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Described(zh = "丢弃草稿", en = "Throw the draft away", gives = 204, refuses = 404)
    void discard(@PathVariable String code, Visitor visitor) {
        if (!drafts.discard(desk.get(code, visitor).id(), visitor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping("/versions")
    @Described(zh = "草稿生效为新版本", en = "Put the draft in force as a new version", gives = 201, refuses = 404)
    ResponseEntity<VersionJson> putInForce(@PathVariable String code, @RequestBody NewVersion sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(done(versions.putInForce(roster.id(), sent.asOf(), sent.reason(), visitor)));
    }

    @PostMapping("/withdrawals")
    @Described(zh = "撤回或恢复最新版本", en = "Withdraw the newest version or restore it", refuses = 404)
    VersionJson withdraw(@PathVariable String code, @RequestBody Withdrawal sent, Visitor visitor) {
        Roster roster = desk.get(code, visitor);
        return done(
                sent.withdrawn()
                        ? versions.withdraw(roster.id(), sent.number(), visitor)
                        : versions.restore(roster.id(), sent.number(), visitor));
    }

    private static VersionJson done(Versions.Outcome outcome) {
        return outcome.version().map(VersionJson::of).orElseThrow(() -> ApiRefused.input(outcome.problems()));
    }

    private DraftJson done(Roster roster, Outcome outcome, Visitor visitor) {
        return json(roster, outcome.draft().orElseThrow(() -> ApiRefused.input(outcome.problems())), visitor);
    }

    private DraftJson json(Roster roster, RosterVersion draft, Visitor visitor) {
        RosterVersion.Id from = inForce(roster);
        return new DraftJson(
                VersionJson.of(draft),
                differences.counts(from, draft.id()),
                effects.between(roster, from, draft.id(), visitor).stream()
                        .map(EffectJson::of)
                        .toList());
    }

    private RosterVersion find(Roster roster) {
        return drafts.find(roster.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private RosterVersion.Id inForce(Roster roster) {
        return RosterDesk.idOf(rosters.inForce(roster.id()));
    }
}
