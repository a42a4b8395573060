package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.ChainStanding;
import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.value.Place;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.Excluded;
import io.tuji.lead.Candidates.Ranked;
import io.tuji.lead.PutAside;
import io.tuji.lead.internal.LeadProblem;
import io.tuji.registry.CompanyId;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import io.tuji.web.PageOf;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Candidates, in the order and with the filters of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/candidates")
@Requires(module = "lead", act = Act.VIEW)
class CandidatesApi {

    private static final int MOST_EXCLUDED = 500;

    record ExcludedJson(
            String company,
            String name,
            Exclusion why,

            @Described(zh = "由谁、为何排除；其他原因时缺", en = "who put it aside and why; absent where that is not the reason")
            Optional<PutAside> aside) {

        static ExcludedJson of(Excluded one) {
            return new ExcludedJson(one.company().code(), one.name(), one.why(), one.aside());
        }
    }

    record WeightJson(
            Term term,

            @Described(zh = "百分之几，合计 100", en = "in hundredths, together 100")
            int weight,

            @Described(zh = "为什么是这个权重", en = "why it is this")
            String why) {}

    private final Candidates candidates;
    private final CandidateDesk desk;
    private final LeadWords words;

    CandidatesApi(Candidates candidates, CandidateDesk desk, LeadWords words) {
        this.candidates = candidates;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    @Described(
            zh = "候选企业，最好的在前：写 chain 和一个或几个 node（* 为全部，*gaps 为断、缺、弱的节点），或写 firm（区内企业的编号）；都不写则为空",
            en =
                    "Candidates, the best first: give chain and one node or more (* for all, *gaps for those broken, missing or weak), or firm, the code of one of the district; without them nothing")
    ResponseEntity<PageJson<CandidateJson>> list(@ListOf(CandidateDesk.class) Listing listing, Visitor visitor) {
        PageOf<Ranked> page = ask(listing)
                .map(ask -> desk.page(ask, listing, visitor).page())
                .orElseGet(() -> new PageOf<>(List.of(), 0, listing));
        return PageJson.of(page, CandidateJson::of);
    }

    @GetMapping("/{company:[Qq][Yy]-\\d+}")
    @Described(zh = "一家企业的逐项依据，也可以是不参加排序的", en = "One firm with every term, ranked or not", refuses = 404)
    CandidateJson show(@PathVariable String company, @ListOf(CandidateDesk.class) Listing listing, Visitor visitor) {
        return CompanyId.read(company)
                .flatMap(id -> ask(listing).flatMap(ask -> candidates.explain(id, ask, visitor)))
                .map(found -> CandidateJson.of(found.ranked(), found.excluded()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/excluded")
    @Described(zh = "不参加排序的企业和原因，最多 500 家", en = "Firms that are left out and why, at most 500")
    List<ExcludedJson> excluded(@ListOf(CandidateDesk.class) Listing listing, Visitor visitor) {
        return ask(listing).map(ask -> candidates.excluded(ask, MOST_EXCLUDED, visitor)).orElse(List.of()).stream()
                .map(ExcludedJson::of)
                .toList();
    }

    @GetMapping("/weights")
    @Described(zh = "排序各项的权重", en = "How much each term of the ranking counts")
    List<WeightJson> weights() {
        return Arrays.stream(Term.values())
                .map(term ->
                        new WeightJson(term, candidates.weights().weights().of(term), words.say("lead.weight." + term)))
                .toList();
    }

    /** Whoever asks for nothing, or for the gaps of a chain that has none, gets nothing; what is not there is refused. */
    private Optional<Ask> ask(Listing listing) {
        boolean isAsked = Stream.of("chain", "node", "firm")
                .anyMatch(filter -> listing.filter(filter).isPresent());
        Optional<ChainStanding> gaps = desk.gaps(listing);
        Optional<Ask> ask = desk.ask(listing, gaps);
        if (isAsked && ask.isEmpty() && gaps.isEmpty()) {
            throw ApiRefused.input(List.of(LeadProblem.NOTHING_ASKED.at(Place.nowhere())));
        }
        return ask;
    }
}
