package io.tuji.demo.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.demo.Demo;
import io.tuji.demo.Demo.Park;
import io.tuji.engine.value.Problem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of the data is invented; filling in and removing, for administrators. */
@RestController
@RequestMapping(ApiPath.V1 + "/demo")
class DemoApi {

    record DemoJson(
            @Described(zh = "平台中有没有虚构的数据", en = "whether anything invented is there")
            boolean present,

            long companies,
            long observations,

            @Described(zh = "仍在装入的任务", en = "the job that is still adding to it")
            Optional<String> fillingJobId,

            Optional<String> askedBy,
            Optional<Instant> askedAt) {

        static DemoJson of(Optional<Park> park) {
            return new DemoJson(
                    park.isPresent(),
                    park.map(Park::companies).orElse(0L),
                    park.map(Park::observations).orElse(0L),
                    park.flatMap(Park::filling).map(job -> Long.toString(job.value())),
                    park.map(Park::askedBy),
                    park.map(Park::askedAt));
        }
    }

    private final Demo demo;

    DemoApi(Demo demo) {
        this.demo = demo;
    }

    @GetMapping
    @SignedIn
    @Described(zh = "演示数据的情况", en = "What of the data is invented")
    DemoJson show() {
        return DemoJson.of(demo.find());
    }

    @PostMapping("/fill")
    @Requires(module = "demo", act = Act.CHANGE)
    @Described(zh = "装入演示数据；已有的保持不变", en = "Fill the invented park in; one that is there stays as it is", gives = 202)
    ResponseEntity<DemoJson> fill(Visitor visitor) {
        demo.fill(visitor.actor());
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(show());
    }

    @PostMapping("/remove")
    @Requires(module = "demo", act = Act.CHANGE)
    @Described(
            zh = "移除全部演示数据；仍在装入时拒绝",
            en = "Remove everything invented; refused while it is being filled in",
            refuses = 409)
    DemoJson remove(Visitor visitor) {
        Optional<Problem> refused = demo.remove(visitor.actor());
        if (refused.isPresent()) {
            throw ApiRefused.conflict(List.of(refused.get()));
        }
        return show();
    }
}
