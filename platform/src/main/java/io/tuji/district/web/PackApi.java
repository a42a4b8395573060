package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.PackEdition;
import io.tuji.district.PackState;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which pack is in force, and what came of the last reading of its folder. */
@RestController
@RequestMapping(ApiPath.V1 + "/district/pack")
@Requires(module = "district", act = Act.VIEW)
class PackApi {

    record EditionJson(
            String id,
            String pack,
            LocalDate version,
            String sha256,
            Instant appliedAt,
            String appliedBy,
            List<PackEdition.FileChange> changes) {

        static EditionJson of(PackEdition edition) {
            return new EditionJson(
                    Long.toString(edition.id()),
                    edition.pack(),
                    edition.version(),
                    edition.sha256(),
                    edition.appliedAt(),
                    edition.appliedBy(),
                    edition.changes());
        }
    }

    /** @param faults of the last reading; while there is any, the pack in force is older than the folder */
    record PackJson(
            PackState.Outcome outcome, Instant readAt, List<ApiProblem.Item> faults, List<EditionJson> editions) {}

    private final District district;
    private final ApiProblems problems;

    PackApi(District district, ApiProblems problems) {
        this.district = district;
        this.problems = problems;
    }

    @GetMapping
    @Described(zh = "生效的数据包与历次版本", en = "The pack in force and its editions, the newest first")
    PackJson show() {
        return json(district.state());
    }

    @PostMapping("/read")
    @Requires(module = "district", act = Act.CHANGE)
    @Described(zh = "重新读取数据包目录；有误则不生效", en = "Read the folder again; a faulty pack changes nothing")
    PackJson read(Visitor visitor) {
        return json(district.readAgain(visitor.actor()));
    }

    private PackJson json(PackState state) {
        return new PackJson(
                state.outcome(),
                state.readAt(),
                problems.items(state.problems()),
                state.editions().stream().map(EditionJson::of).toList());
    }
}
