import { answerStoryboard } from '@/lib/media/answer-storyboard';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ mediaId: string }> },
): Promise<Response> {
  return answerStoryboard(request, (await params).mediaId, 'json');
}
