package io.tuji.chain.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.NodeId;
import io.tuji.chain.Positions;
import io.tuji.job.JobId;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Positions as they are kept, and what waits for a person among them. */
@Service
public class PositionService implements Positions {

    /**
     * @param review positions that wait for a person
     * @param decided decisions of people that hold
     */
    public record Progress(long review, long decided) {}

    private final PositionStore positions;
    private final NodeDecisionStore decisions;
    private final PositionFollower follower;
    private final Registry registry;
    private final AuditLog audit;

    PositionService(
            PositionStore positions,
            NodeDecisionStore decisions,
            PositionFollower follower,
            Registry registry,
            AuditLog audit) {
        this.positions = positions;
        this.decisions = decisions;
        this.follower = follower;
        this.registry = registry;
        this.audit = audit;
    }

    @Override
    public List<FirmPosition> of(CompanyId company) {
        return positions.of(company);
    }

    public Optional<FirmPosition> find(CompanyId company, NodeId node) {
        return positions.find(company, node);
    }

    @Override
    public Map<NodeId, Count> count(String chain, Visitor visitor) {
        return positions.count(chain, registry.visible(visitor));
    }

    @Override
    public void follow() {
        follower.follow();
    }

    /**
     * What waits for a person, in the declared order: put off last, firms of the district before others, the surest first.
     *
     * @param chain of which; every one where it is empty
     */
    public List<FirmPosition> queue(String chain, int most, Visitor visitor) {
        return positions.queue(chain, most, registry.visible(visitor));
    }

    /** Whoever asks: counted with each key in the queue and each visit of the first page. */
    public Progress progress(String chain) {
        return new Progress(positions.toReview(chain), decisions.count());
    }

    /** False of a firm that is new and will be read soon. */
    public boolean isRead(CompanyId company) {
        return positions.isRead(company);
    }

    /** When firms were read last; empty while none has been. */
    public Optional<Instant> readAt() {
        return positions.readAt();
    }

    /** Puts it behind all others that wait; nothing happens if it does not. */
    @Transactional
    public void later(CompanyId company, NodeId node, Visitor visitor) {
        if (registry.find(company, visitor).isPresent()) {
            positions.putOff(company, node);
        }
    }

    /** Places every firm again, in a job. */
    @Transactional
    public JobId placeAll(Visitor visitor) {
        JobId job = follower.start(visitor.actor());
        audit.record(AuditLog.Entry.of(visitor.actor(), "position.all", "job:" + job.value()));
        return job;
    }
}
