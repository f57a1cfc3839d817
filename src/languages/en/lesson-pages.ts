/** Words of the list of lessons and of what stands around a lesson. */
export const lessonPages = {
  title: 'Lessons',
  description: 'Lessons for recommendation systems analysts, each with worked numbers and a picture to play with.',
  lede: 'One idea a lesson, with numbers worked to the end and a picture that you can move.',
  markAsRead: 'Mark as read',
  read: 'Read',
  inThisLesson: 'In this lesson',
  thenWriteIt: 'Then write it',
  thenSayIt: 'Then say it',
};
