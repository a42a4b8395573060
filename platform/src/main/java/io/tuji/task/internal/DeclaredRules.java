package io.tuji.task.internal;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.plan.task.TaskRules;
import org.springframework.stereotype.Component;

/** The rules that hold for tasks: those of the pack in force. */
@Component
public class DeclaredRules {

    private final District district;

    DeclaredRules(District district) {
        this.district = district;
    }

    public TaskRules get() {
        return district.find().map(DistrictPack::taskRules).orElse(TaskRules.STANDARD);
    }
}
