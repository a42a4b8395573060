package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.IndustryModels;
import io.tuji.coding.IndustryModels.Model;
import io.tuji.coding.IndustryModels.Started;
import io.tuji.coding.web.CodingApi.JobJson;
import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.industry.coding.Quality;
import io.tuji.engine.industry.coding.ShippedQuality;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The coders that there are, how good they are, and which is in use; as the page shows it. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.VIEW)
class ModelsApi {

    record ModelsJson(
            @Described(zh = "在用的本区模型；没有即随平台提供的模型", en = "the own coder in use; none where that is the shipped one")
            Optional<Long> inUse,

            @Described(zh = "可用来训练的核定家数", en = "decisions that a coder can learn")
            int labels,

            int labelsWanted,

            @Described(zh = "随平台提供的模型，在没有学过的企业上", en = "the shipped coder, on firms that it had not learned")
            Map<Kind, Quality> shipped,

            List<ModelJson> models) {}

    record ModelJson(
            long id, String number, int firms, int divisions, Quality own, Quality shipped, String by, Instant at) {

        static ModelJson of(Model model) {
            return new ModelJson(
                    model.id().value(),
                    model.id().code(),
                    model.firms(),
                    model.divisions(),
                    model.own(),
                    model.shipped(),
                    model.by(),
                    model.at());
        }
    }

    record Wanted(
            @Described(zh = "不写即随平台提供的模型", en = "left out for the shipped coder")
            Optional<Long> id) {}

    private final IndustryModels models;

    ModelsApi(IndustryModels models) {
        this.models = models;
    }

    @GetMapping("/coding/models")
    @Described(zh = "行业归类模型及其检验结果", en = "The coders of industries, and how good they are")
    ModelsJson models() {
        return new ModelsJson(
                models.inUse().map(model -> model.id().value()),
                models.labels(),
                models.labelsWanted(),
                ShippedQuality.current().byKind(),
                models.list().stream().map(ModelJson::of).toList());
    }

    @PostMapping("/coding/models")
    @Requires(module = "importing", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Described(zh = "用本区核定训练一个模型，作为任务", en = "Train a coder on the own decisions, in a job", gives = 202, refuses = 409)
    JobJson train(Visitor visitor) {
        Started started = models.train(visitor);
        return started.job()
                .map(job -> new JobJson(job.value()))
                .orElseThrow(() -> ApiRefused.conflict(started.problems()));
    }

    @PutMapping("/coding/models/in-use")
    @Requires(module = "importing", act = Act.CHANGE)
    @Described(zh = "改用一个模型；随后全部重新归类", en = "Choose the coder; every firm is coded anew", refuses = 404)
    ModelsJson use(@RequestBody Wanted wanted, Visitor visitor) {
        Optional<Model.Id> id = wanted.id().map(Model.Id::new);
        if (id.filter(asked -> models.find(asked).isEmpty()).isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        models.use(id, visitor);
        return models();
    }
}
