package dev.standfirst.render;

import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.view.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A plan that takes down what the rendering of one page asks of it, besides the page itself. For one thread. */
final class AskedPlan {
    private final SitePlan plan;
    private final List<Answer> answers = new ArrayList<>();

    AskedPlan(SitePlan plan) {
        this.plan = plan;
    }

    /**
     * A question and its answer.
     *
     * @param question of nothing but the plan that it is given, so that it can be asked of another
     */
    record Answer(Function<SitePlan, ?> question, Object answer) {
        /** Whether another plan gives the same answer. */
        boolean isOf(SitePlan other) {
            return question.apply(other).equals(answer);
        }
    }

    /** What every page shows of the whole. */
    SiteModel site() {
        return plan.site();
    }

    /** The words of the interface; they change only with a file of the theme. */
    Messages messages() {
        return plan.catalogue().language().messages();
    }

    /**
     * Asks the plan.
     *
     * @param question holds on to nothing that is of this plan alone
     */
    <T> T ask(Function<SitePlan, T> question) {
        T answer = question.apply(plan);
        answers.add(new Answer(question, answer));
        return answer;
    }

    /**
     * A file whose bytes follow from what the page itself shows, such as the picture of its chart; this is not taken down.
     *
     * @param route its address
     */
    Optional<Page> file(Route route) {
        return plan.page(route.file());
    }

    /** The questions so far. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }
}
