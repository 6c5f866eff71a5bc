package org.hedui.search;

import jakarta.inject.Inject;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.content.Content;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantSettings;

/**
 * Finds cases, people and deliveries by what somebody knows of them. Each group shows only what the actor may browse.
 *
 * <p>A search for a person needs a purpose; more of them in an hour than the tenant holds ordinary need a reason too,
 * and are marked in the trail. Every search is recorded, one by a paper's number as well.
 */
@UseCase
public class FindAnything {
    private final TenantSearch search;
    private final SearchLog log;
    private final Content content;

    @Inject
    public FindAnything(TenantSearch search, SearchLog log, Content content) {
        this.search = search;
        this.log = log;
        this.content = content;
    }

    /** What has to be said before this is searched for; refused as {@link #find} would refuse it. */
    @Requires(
            value = Permission.SEARCH,
            audited = false,
            reason = "looks at what was typed and counts one's own searches; nobody's data")
    public SearchDemands demands(String text) {
        SearchKey key = SearchKey.of(text);
        boolean person = SearchScope.of(key, CurrentActor.require()).isOfPerson();
        int hourly = hourly();
        return new SearchDemands(key.kind(), person, person && log.inTheLastHour() >= hourly, hourly);
    }

    /** Five statements at most, however many there are. */
    @Requires(Permission.SEARCH)
    public SearchAnswer find(SearchRequest asked) {
        SearchKey key = SearchKey.of(asked.text());
        SearchScope scope = SearchScope.of(key, CurrentActor.require());
        boolean unusual = scope.isOfPerson() && isUnusual(asked);
        SearchAnswer answer = search.answer(key, scope, asked);
        log.append(key, scope, asked, answer, unusual);
        return answer;
    }

    private boolean isUnusual(SearchRequest asked) {
        if (asked.purpose().isEmpty()) {
            throw new VerificationException("HEDUI-SEARCH-006", "say what the person is searched for");
        }
        int hourly = hourly();
        if (log.inTheLastHour() < hourly) {
            return false;
        }
        if (asked.reason().isBlank()) {
            throw new VerificationException(
                    "HEDUI-SEARCH-008",
                    "%d people were searched for in an hour; say why more are needed".formatted(hourly),
                    hourly);
        }
        StatedPurpose.plain(asked.reason());
        return true;
    }

    private int hourly() {
        return TenantSettings.current(content).search().hourly();
    }
}
