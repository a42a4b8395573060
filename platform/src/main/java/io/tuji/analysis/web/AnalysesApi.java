package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.internal.AnalysisListStore;
import io.tuji.analysis.internal.Desk;
import io.tuji.analysis.internal.Paper;
import io.tuji.analysis.internal.Said;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.plan.analysis.SentenceRule;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Papers with their paragraphs, and what stands behind every number of them. */
@RestController
@Requires(module = "analysis", act = Act.VIEW)
class AnalysesApi {

    record AnalysisJson(
            long id,
            String code,
            String plan,
            PaperKind.Id kind,
            String period,

            @Described(zh = "同一规划、种类和时期的第几稿", en = "counts the papers of the same plan, kind and period")
            int edition,

            String title,
            Analysis.State state,
            List<String> authors,
            Instant composedAt,
            Instant changedAt,
            Optional<String> approvedBy,
            Optional<Instant> approvedAt,

            @Described(zh = "冻结内容的 SHA-256", en = "SHA-256 of the frozen content")
            Optional<String> digest) {}

    record PaperJson(AnalysisJson analysis, List<ParagraphJson> paragraphs) {}

    record ParagraphJson(
            long id,
            String section,
            SentenceRule.Level level,
            String text,

            @Described(zh = "是否经人修改", en = "whether a person has edited it")
            boolean edited,

            List<NumberJson> numbers) {}

    /** A number of the text. */
    record NumberJson(
            @Described(zh = "文中的写法", en = "as it stands in the text")
            String shown,

            @Described(zh = "对应的事实；没有来源的数为空", en = "the fact it shows; empty of a number without source")
            Optional<String> fact,

            List<SourceJson> sources,

            @Described(zh = "是否仍然成立", en = "whether it still holds")
            boolean holds,

            @Described(zh = "现在应写作", en = "as it would read now, where it no longer holds and can still be said")
            Optional<String> now) {}

    record SourceJson(
            @Described(zh = "观测值编号，或以 plan: 开头的规划指标", en = "an observation, or an indicator of a plan after plan:")
            String id,

            int version) {}

    private final AnalysisListStore list;
    private final Desk desk;

    AnalysesApi(AnalysisListStore list, Desk desk) {
        this.list = list;
        this.desk = desk;
    }

    @GetMapping(ApiPath.V1 + "/analyses")
    @Described(zh = "形势分析", en = "Situation analyses")
    ResponseEntity<PageJson<AnalysisJson>> list(@ListOf(AnalysisListStore.class) Listing listing) {
        return PageJson.of(list.page(listing), AnalysesApi::json);
    }

    @GetMapping(ApiPath.V1 + "/analyses/{id:\\d{1,18}}")
    @Described(
            zh = "一篇形势分析的各段文字，以及每个数的依据",
            en = "One analysis by paragraphs, and what each number rests on",
            refuses = 404)
    PaperJson paper(@PathVariable long id) {
        Paper paper =
                desk.find(new Analysis.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, List<Recheck.Broken>> broken = desk.broken(paper);
        return new PaperJson(
                json(paper.head()),
                paper.standing().stream()
                        .map(said -> json(said, broken.getOrDefault(said.id(), List.of())))
                        .toList());
    }

    private static ParagraphJson json(Said said, List<Recheck.Broken> broken) {
        return new ParagraphJson(
                said.id(),
                said.section(),
                said.level(),
                said.text(),
                said.edited().isPresent(),
                said.pieces().stream()
                        .filter(piece -> piece.kind() == Piece.Kind.FIGURE || piece.kind() == Piece.Kind.UNSOURCED)
                        .map(piece -> json(piece, broken))
                        .toList());
    }

    private static NumberJson json(Piece piece, List<Recheck.Broken> broken) {
        Optional<Recheck.Broken> found =
                broken.stream().filter(b -> b.piece().equals(piece)).findFirst();
        return new NumberJson(
                piece.text(),
                piece.link().map(Piece.Link::fact),
                piece.link().map(Piece.Link::sources).orElse(List.of()).stream()
                        .map(AnalysesApi::json)
                        .toList(),
                found.isEmpty(),
                found.flatMap(Recheck.Broken::now));
    }

    private static SourceJson json(Source source) {
        return new SourceJson(source.id(), source.version());
    }

    private static AnalysisJson json(Analysis analysis) {
        return new AnalysisJson(
                analysis.id().value(),
                analysis.id().code(),
                analysis.plan(),
                analysis.kind(),
                analysis.period().toString(),
                analysis.edition(),
                analysis.title(),
                analysis.state(),
                analysis.authors(),
                analysis.composedAt(),
                analysis.changedAt(),
                analysis.approved().map(Analysis.Approval::by),
                analysis.approved().map(Analysis.Approval::at),
                analysis.approved().map(Analysis.Approval::digest));
    }
}
