import { parseEntityRef, UserEntity } from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import { ActionContext, createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { NewRequest, SubmitOutcome, Unrecorded } from '../bridge/protocol';
import { PaoService } from '../service';

/** The action's id. */
export const SUBMIT_ACTION = 'pao:request:submit';

/**
 * Submits a request for an item on behalf of the task's user. The task and its step are the request's key: a task that is run
 * again after a failure goes on with its request, and makes no second ticket.
 */
export function submitRequestAction(pao: PaoService) {
  return createTemplateAction({
    id: SUBMIT_ACTION,
    description: 'Asks for an item of the PAO catalog, which becomes a ticket.',
    supportsDryRun: true,
    schema: {
      input: {
        item: z => z.string().describe('The name of the item'),
        version: z => z.string().describe('The version that the form is of; the one that is served if left out').optional(),
        parameters: z => z.record(z.any()).describe('The values of the fields, by name'),
        team: z =>
          z.string().describe("The team on whose behalf; the first of the user's groups if left out").optional(),
        key: z =>
          z.string().describe('What makes this one request; the task and the step if left out').optional(),
      },
      output: {
        requestId: z => z.string().describe('The id of the request').optional(),
        state: z => z.string().describe('The state of the request').optional(),
        ticketKey: z => z.string().describe('The key of the ticket, if there is one already').optional(),
        ticketUrl: z => z.string().describe('Where the ticket is, if there is one already').optional(),
        summary: z => z.string().describe('What became of it, in a sentence'),
      },
    },
    async handler(ctx) {
      const request: NewRequest = {
        item: ctx.input.item,
        version: ctx.input.version,
        parameters: ctx.input.parameters,
        requester: requester(ctx.user, ctx.input.team),
        key: ctx.input.key ?? `backstage-${ctx.task.id}-${ctx.step?.id ?? 'request'}`,
      };
      if (ctx.isDryRun) {
        const outcome = await pao.check(request);
        if (outcome.outcome !== 'accepted') {
          throw refusal(outcome, request.item, ctx.logger);
        }
        ctx.output('summary', `The request for ${request.item} would be accepted.`);
        return;
      }
      const outcome = await pao.submit(request);
      if (outcome.outcome !== 'submitted') {
        throw refusal(outcome, request.item, ctx.logger);
      }
      const { id, state, ticket, problem } = outcome.request;
      ctx.output('requestId', id);
      ctx.output('state', state);
      if (ticket) {
        ctx.output('ticketKey', ticket.key);
        ctx.output('ticketUrl', ticket.url);
      }
      const summary = ticket
        ? `Request ${id} has the ticket ${ticket.key}.`
        : `Request ${id} is recorded and gets its ticket later${problem ? `: ${problem}` : '.'}`;
      ctx.output('summary', summary);
      ctx.logger.info(summary);
    },
  });
}

/** The person by the name in Backstage's catalog, with its namespace unless that is the default one. */
function requester(
  user: ActionContext<any, any, any>['user'],
  team: string | undefined,
): NewRequest['requester'] {
  if (!user?.ref) {
    throw new InputError('a request is made by a person: the task has no user, sign in and run the template again');
  }
  return {
    user_id: shortName(user.ref),
    team: team ?? firstGroup(user.entity),
    email: user.entity?.spec?.profile?.email,
  };
}

function firstGroup(user: UserEntity | undefined): string | undefined {
  const group = user?.spec?.memberOf?.[0];
  return group ? shortName(group, 'group') : undefined;
}

function shortName(ref: string, defaultKind: string = 'user'): string {
  const { namespace, name } = parseEntityRef(ref, { defaultKind, defaultNamespace: 'default' });
  return namespace === 'default' ? name : `${namespace}/${name}`;
}

type Refusal = Exclude<SubmitOutcome, { outcome: 'submitted' }> | Unrecorded;

function refusal(outcome: Refusal, item: string, logger: { error(message: string): void }): Error {
  switch (outcome.outcome) {
    case 'rejected': {
      const lines = outcome.violations.map(one => `${one.field}: ${one.message}`);
      lines.forEach(line => logger.error(line));
      const rules = lines.length === 1 ? '1 rule' : `${lines.length} rules`;
      return new InputError(`the request for ${item} breaks ${rules} of its form:\n${lines.join('\n')}`);
    }
    case 'refused': {
      const lines = outcome.refusals.map(one => `${one.place}: ${one.message}`);
      lines.forEach(line => logger.error(line));
      const why = outcome.request.problem ?? 'no reason given';
      return new ConflictError([`the ticket system refuses the request for ${item}: ${why}`, ...lines].join('\n'));
    }
    default:
      return new ConflictError(outcome.message);
  }
}
