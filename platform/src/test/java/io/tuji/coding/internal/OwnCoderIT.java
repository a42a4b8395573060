package io.tuji.coding.internal;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.coding.Codings;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.IndustryModels;
import io.tuji.coding.IndustryModels.Model;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A coder of the district's own is trained on what its people have decided. */
@PlatformTest
class OwnCoderIT {

    private static final Duration TRAINING = Duration.ofMinutes(3);

    @Autowired
    Codings codings;

    @Autowired
    IndustryModels models;

    @Autowired
    TestFirms firms;

    @Autowired
    Jobs jobs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    private Visitor officer;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
    }

    /** Whatever it is worth: two hundred firms of two kinds. */
    @Test
    void aCoderOfTheDistrictsOwnIsTrainedMeasuredUsedAndGivenBack() throws Exception {
        List<CompanyId> labelled = firms.take(twoHundredLines());
        for (int i = 0; i < labelled.size(); i++) {
            codings.decide(labelled.get(i), i % 2 == 0 ? "6210" : "65", "", officer);
        }
        CompanyId waiting = firms.vague();
        awaitDone(models.train(officer).job().orElseThrow());
        Model model = models.list().get(0);
        assertThat(model.firms()).isGreaterThanOrEqualTo(200);
        assertThat(model.own().top1()).isGreaterThan(0.5);
        assertThat(model.shipped().texts()).isEqualTo(model.own().texts());
        awaitDone(models.use(Optional.of(model.id()), officer));
        assertThat(models.inUse()).contains(model);
        assertThat(codings.find(waiting).map(CompanyIndustry::model))
                .contains(model.id().code());
        mvc.perform(get("/coding/models").with(signedInAs(officer)))
                .andExpect(content().string(containsString(model.id().code())));
        awaitDone(models.use(Optional.empty(), officer));
        assertThat(codings.find(waiting).map(CompanyIndustry::model)).contains("shipped");
    }

    private List<String> twoHundredLines() {
        return IntStream.range(0, 200)
                .mapToObj(i -> firms.line(
                        TestRegistry.freshCode(),
                        i % 2 == 0 ? "餐饮" : "软件",
                        i % 2 == 0 ? "餐饮服务；小吃" + i : "软件开发；信息系统集成服务" + i))
                .toList();
    }

    private void awaitDone(JobId job) {
        await().atMost(TRAINING).until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
    }
}
