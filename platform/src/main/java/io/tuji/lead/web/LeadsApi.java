package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Outcome;
import io.tuji.lead.Move;
import io.tuji.lead.internal.LeadListStore;
import io.tuji.lead.internal.LeadProblem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/leads")
@Requires(module = "lead", act = Act.VIEW)
class LeadsApi {

    record NewLead(
            @Described(
                    zh = "企业库编号；企业不在库中时改写 firm",
                    en = "code of the firm; where no register lists it write firm instead")
            Optional<String> company,

            @Described(zh = "不在库中的企业的名称，须同时写 note", en = "name of a firm that no register lists; needs a note")
            Optional<String> firm,

            Optional<String> chain,
            Optional<String> node,

            @Described(
                    zh = "CANDIDATES、SUPPLY、EVENT、OFFICER 或 OTHER",
                    en = "CANDIDATES, SUPPLY, EVENT, OFFICER or OTHER")
            String source,

            @Described(zh = "负责人的登录名；不写为调用者", en = "login of the owner; the caller when left out")
            Optional<String> owner,

            Optional<String> note,

            @Described(zh = "从哪家区内企业的供应圈得来，写其编号", en = "code of the firm from whose circle it came")
            Optional<String> patron,

            @Described(zh = "已有未结线索时仍要提出的理由", en = "why it is raised although one on the firm is open")
            Optional<String> again) {

        NewLead {
            source = Objects.requireNonNullElse(source, "");
        }

        Leads.Typed typed() {
            return new Leads.Typed(
                    company.orElse(""),
                    firm.orElse(""),
                    chain.orElse("") + node.map(":"::concat).orElse(""),
                    source,
                    owner.orElse(""),
                    note.orElse(""),
                    again.orElse(""));
        }
    }

    record LeadMove(
            @Described(
                    zh = "CHECK、HAND_ON、DROP、REOPEN、PASS_ON、NOTE 或 UNDO",
                    en = "CHECK, HAND_ON, DROP, REOPEN, PASS_ON, NOTE or UNDO")
            String move,

            @Described(zh = "HAND_ON、REOPEN、NOTE 须写", en = "needed of HAND_ON, REOPEN, NOTE")
            Optional<String> words,

            @Described(zh = "DROP 的原因", en = "why, of DROP") Optional<Lead.DropReason> reason,

            @Described(zh = "PASS_ON 的新负责人", en = "the new owner, of PASS_ON")
            Optional<String> owner) {

        LeadMove {
            move = Objects.requireNonNullElse(move, "");
        }
    }

    private final LeadListStore list;
    private final Leads leads;
    private final LeadDesk desk;

    LeadsApi(LeadListStore list, Leads leads, LeadDesk desk) {
        this.list = list;
        this.leads = leads;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "看得到的招商线索，最近有动作的在前", en = "The leads that the caller may see, the latest touched first")
    ResponseEntity<PageJson<LeadJson>> list(@ListOf(LeadListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(list.page(listing, visitor), LeadJson::brief);
    }

    @GetMapping("/{code}")
    @Described(zh = "一条线索和它的经过", en = "One lead with all that was done", refuses = 404)
    LeadJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = "lead", act = Act.CHANGE)
    @Described(zh = "提出线索", en = "Raise a lead", gives = 201)
    ResponseEntity<LeadJson> raise(@RequestBody NewLead sent, Visitor visitor) {
        return done(desk.raise(sent.typed(), sent.patron().orElse(""), visitor), visitor);
    }

    @PostMapping("/{code}/moves")
    @Requires(module = "lead", act = Act.CHANGE)
    @Described(
            zh = "核实、转交、不跟进、恢复、移交、记事、撤销上一步",
            en = "Check, hand on, drop, reopen, pass on, note, undo the last step",
            gives = 201,
            refuses = {404, 409})
    ResponseEntity<LeadJson> move(@PathVariable String code, @RequestBody LeadMove sent, Visitor visitor) {
        Lead before = desk.get(code, visitor);
        Move move = LeadDesk.readMove(sent.move())
                .orElseThrow(
                        () -> ApiRefused.input(List.of(LeadProblem.MOVE_UNKNOWN.at(Place.field("move"), sent.move()))));
        Leads.Step step = new Leads.Step(
                move,
                sent.words().orElse(""),
                sent.reason().map(Enum::name).orElse(""),
                sent.owner().orElse(""));
        return done(leads.move(before.id(), step, visitor), visitor);
    }

    private ResponseEntity<LeadJson> done(Outcome outcome, Visitor visitor) {
        Lead lead = outcome.now().orElseThrow(() -> ApiRefused.of(outcome.problems(), LeadProblem.LATE));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(lead, visitor));
    }

    private LeadJson json(Lead lead, Visitor visitor) {
        return LeadJson.whole(lead, leads.moves(lead, visitor), leads.acts(lead.id()));
    }
}
