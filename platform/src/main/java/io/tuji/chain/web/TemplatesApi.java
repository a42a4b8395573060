package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.TemplateDraft;
import io.tuji.chain.TemplateDraft.Origin;
import io.tuji.chain.TemplateDraft.Outcome;
import io.tuji.chain.TemplateDraft.State;
import io.tuji.chain.Templates;
import io.tuji.engine.chain.Chain;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The editions of templates for programs, which write a draft as a whole. */
@RestController
@RequestMapping(ApiPath.V1 + "/chains/{chain}")
@Requires(module = "chain", act = Act.VIEW)
class TemplatesApi {

    record EditionJson(
            long id,
            int number,
            Origin origin,
            State state,
            String note,

            @Described(zh = "草稿改过几次；写草稿时带上", en = "how often the draft was changed; to be sent when it is written")
            int version,

            String madeBy,
            Instant madeAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            String reason) {

        static EditionJson of(TemplateDraft draft) {
            return new EditionJson(
                    draft.id(),
                    draft.number(),
                    draft.origin(),
                    draft.state(),
                    draft.note(),
                    draft.version(),
                    draft.madeBy(),
                    draft.madeAt(),
                    draft.decidedBy(),
                    draft.decidedAt(),
                    draft.reason());
        }
    }

    record DraftJson(int version, Chain chain) {}

    record NoteJson(
            @Described(zh = "改了什么、为什么", en = "what was changed and why")
            String note) {}

    record VerdictJson(
            @Described(zh = "true 启用，false 退回", en = "true brings it into force, false refuses it")
            boolean approved,

            String reason) {}

    private final Templates templates;
    private final Standings standings;

    TemplatesApi(Templates templates, Standings standings) {
        this.templates = templates;
        this.standings = standings;
    }

    @GetMapping("/editions")
    @Described(zh = "模板的各版", en = "The editions of a template", refuses = 404)
    List<EditionJson> editions(@PathVariable String chain) {
        standings.edition(chain);
        return templates.list(chain).stream().map(EditionJson::of).toList();
    }

    @PostMapping("/draft")
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Described(zh = "起草修改；已有草稿则取回它", en = "Begin a draft, or get the one there is", gives = 201, refuses = 404)
    DraftJson begin(@PathVariable String chain, Visitor visitor) {
        standings.edition(chain);
        TemplateDraft draft = templates.begin(chain, visitor);
        return new DraftJson(draft.version(), draft.chain());
    }

    @PutMapping("/draft")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "整体改写草稿", en = "Write the draft as a whole", refuses = 404)
    DraftJson write(@PathVariable String chain, @RequestBody DraftJson sent, Visitor visitor) {
        standings.edition(chain);
        done(templates.change(chain, sent.version(), before -> of(chain, sent.chain()), visitor));
        return templates
                .open(chain)
                .map(draft -> new DraftJson(draft.version(), draft.chain()))
                .orElseThrow(Standings::notFound);
    }

    @PostMapping("/draft/submissions")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "提交草稿等待核准", en = "Hand the draft in", refuses = 404)
    List<EditionJson> submit(@PathVariable String chain, @RequestBody NoteJson sent, Visitor visitor) {
        standings.edition(chain);
        done(templates.submit(chain, sent.note(), visitor));
        return editions(chain);
    }

    @PostMapping("/editions/{edition}/decisions")
    @Requires(module = "chain", act = Act.APPROVE)
    @Described(zh = "启用或退回等待核准的一版；起草人不得核准", en = "Decide on an edition that waits; not by who wrote it", refuses = 404)
    List<EditionJson> decide(
            @PathVariable String chain, @PathVariable long edition, @RequestBody VerdictJson sent, Visitor visitor) {
        standings.edition(chain);
        done(templates.decide(edition, sent.approved(), sent.reason(), visitor));
        return editions(chain);
    }

    /** Whatever it calls itself: a draft is one of its chain. */
    private static Chain of(String id, Chain sent) {
        return new Chain(id, sent.name(), sent.version(), sent.stages(), sent.nodes(), sent.edges());
    }

    private static void done(Outcome outcome) {
        if (!outcome.isDone()) {
            throw ApiRefused.input(outcome.problems());
        }
    }
}
