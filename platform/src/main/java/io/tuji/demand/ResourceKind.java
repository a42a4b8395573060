package io.tuji.demand;

import io.tuji.district.Name;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a resource is, in one of four chains. */
public enum ResourceKind implements Labelled {
    LABORATORY(ResourceChain.INNOVATION, "实验室", "Laboratory"),
    INSTITUTE(ResourceChain.INNOVATION, "科研院所与新型研发机构", "Research institute"),
    PLATFORM(ResourceChain.INNOVATION, "公共技术平台", "Shared technology platform"),
    TESTING(ResourceChain.SERVICE, "检验检测认证", "Testing and certification"),
    PROFESSIONAL(ResourceChain.SERVICE, "专业服务", "Professional services"),
    GOVERNMENT(ResourceChain.SERVICE, "政务与政策服务", "Government services"),
    INCUBATOR(ResourceChain.SERVICE, "孵化器与载体", "Incubator or premises"),
    EQUITY(ResourceChain.FUNDS, "股权基金", "Equity fund"),
    CREDIT(ResourceChain.FUNDS, "信贷与担保", "Credit and guarantees"),
    GRANT(ResourceChain.FUNDS, "财政专项资金", "Public grants"),
    TEAM(ResourceChain.TALENT, "人才团队", "Team of experts"),
    PROGRAMME(ResourceChain.TALENT, "人才计划", "Talent programme"),
    TRAINING(ResourceChain.TALENT, "培养与实训机构", "Training body");

    /** The chains that run beside the chain of industry. */
    public enum ResourceChain implements Labelled {
        INNOVATION("创新链", "Innovation"),
        SERVICE("服务链", "Services"),
        FUNDS("资金链", "Funds"),
        TALENT("人才链", "Talent");

        private final Name label;

        ResourceChain(String zh, String en) {
            this.label = new Name(zh, en);
        }

        @Override
        public Name label() {
            return label;
        }

        public List<ResourceKind> kinds() {
            return Arrays.stream(ResourceKind.values())
                    .filter(kind -> kind.chain == this)
                    .toList();
        }
    }

    private final ResourceChain chain;
    private final Name label;

    ResourceKind(ResourceChain chain, String zh, String en) {
        this.chain = chain;
        this.label = new Name(zh, en);
    }

    static Set<ResourceKind> of(ResourceChain chain) {
        return chain.kinds().stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(ResourceKind.class)));
    }

    public ResourceChain chain() {
        return chain;
    }

    @Override
    public Name label() {
        return label;
    }
}
