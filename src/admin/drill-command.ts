import type { Content } from '../channel/content.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';

/** `/baton drill`, for everybody of ours: a made-up customer writes, to practise on. */
export async function drill({ startDrill, tenant, actor }: Commanding): Promise<Content> {
  return said(await startDrill(tenant, actor));
}
