package io.tuji.lead.web;

import io.tuji.engine.chain.candidate.Exclusion;
import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Reading;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Candidates.Ranked;
import io.tuji.lead.Candidates.Running;
import io.tuji.web.Described;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A candidate for programs. */
record CandidateJson(
        @Described(zh = "名次，从 1 起；单独查询一家时为 0", en = "from 1; 0 where one firm alone is asked for")
        int rank,

        String company,
        String name,

        @Described(zh = "区划代码；没有来源给出时缺", en = "division code; absent where nobody has said it")
        Optional<String> division,

        List<NodeOf> nodes,

        @Described(zh = "已知各项的加权平均，0 到 1", en = "mean of the known terms by their weights, 0 to 1")
        double score,

        @Described(zh = "已知各项占全部权重的比例，0 到 1", en = "the part of all weight that lies on known terms, 0 to 1")
        double known,

        @Described(zh = "所选区内企业是否披露与它有供应关系", en = "whether the patron has disclosed that it trades with it")
        boolean partner,

        @Described(zh = "未结线索；没有时缺", en = "an open lead on it; absent where there is none")
        Optional<Running> lead,

        @Described(zh = "不参加排序的原因；参加时缺", en = "why it is not ranked; absent where it is")
        Optional<Exclusion> excluded,

        List<TermJson> terms) {

    record TermJson(
            Term term,
            int weight,

            @Described(zh = "0 到 1；不知道时缺，不计入", en = "0 to 1; absent where nothing is known, and then it does not count")
            Optional<Double> value,

            List<FactJson> facts) {

        static TermJson of(Reading reading) {
            return new TermJson(
                    reading.term(),
                    reading.weight(),
                    reading.isKnown() ? Optional.of(reading.value().orElseThrow()) : Optional.empty(),
                    reading.facts().stream().map(FactJson::of).toList());
        }
    }

    record FactJson(
            FactKind kind,

            @Described(zh = "元、人、比例或个数，视种类而定", en = "in yuan, persons, a fraction or a number, by its kind")
            double amount,

            String said,

            @Described(zh = "平台自己得出的缺", en = "absent of what the platform itself knows")
            Optional<String> source,

            Optional<LocalDate> date) {

        static FactJson of(Fact fact) {
            return new FactJson(fact.kind(), fact.amount(), fact.said(), fact.source(), fact.date());
        }
    }

    static CandidateJson of(Ranked ranked) {
        return of(ranked, Optional.empty());
    }

    static CandidateJson of(Ranked ranked, Optional<Exclusion> excluded) {
        return new CandidateJson(
                ranked.rank(),
                ranked.company().code(),
                ranked.judged().candidate().name(),
                ranked.division(),
                ranked.nodes(),
                ranked.judged().score(),
                ranked.judged().knownShare(),
                ranked.partner(),
                ranked.running(),
                excluded,
                ranked.judged().readings().stream().map(TermJson::of).toList());
    }
}
