"""What Hebrew and Persian sheets call organisations, people and the parts of a record.

They are none of the thirty languages of our interface, but read as Arabic is, from right to left,
and members of coalitions send them. What else such a sheet has is asked for, as `unread_scripts`
says.
"""

from typing import Final

ROLES: Final = """
he organisation: שם הארגון, ארגון, הארגון, שם ארגון, עמותה, העמותה, שם העמותה, מוסד, חברה, ארגונים
he organisation: שם המוסד, הארגון החותם, שם הגוף, שם החברה, גוף
he name: שם
he given: שם פרטי
he family: שם משפחה
he person: שם מלא, השם שלך, שמך, תפקיד
he contact: איש קשר, אשת קשר, טלפון, נייד, טלפון נייד, דוא"ל, אימייל, דואר אלקטרוני, כתובת, מייל
he contact: מספר טלפון, פרטי קשר, כתובת דוא"ל, מיקוד, כתובת מייל, איש/אשת קשר
fa organisation: نام سازمان, سازمان, نام انجمن, انجمن, نام مؤسسه, مؤسسه, موسسه, نام موسسه, نهاد
fa organisation: نام نهاد, شرکت, نام شرکت, نام بنیاد, بنیاد, تشکل, نام تشکل, سازمان‌ها, سازمان ها
fa name: نام, اسم
fa given: نام کوچک
fa family: نام خانوادگی
fa person: نام و نام خانوادگی, نام کامل, نام شما, سمت
fa contact: ایمیل, پست الکترونیک, پست الکترونیکی, تلفن, شماره تلفن, موبایل, شماره موبایل, نشانی
fa contact: فرد رابط, رابط, شخص رابط, تلفن همراه, آدرس, کد پستی, آدرس ایمیل, مسئول تماس
"""
"""As the table of `header_words`."""

KEYS: Final = """
he short_name: ראשי תיבות, שם קצר, קיצור
he country: מדינה, ארץ, המדינה
he website: אתר, אתר אינטרנט, אתר האינטרנט, כתובת אתר, קישור, האתר, דף הבית
he kind: סוג, סוג הארגון, קטגוריה
he joined: תאריך הצטרפות, תאריך, תאריך חתימה, חבר מאז
fa short_name: نام کوتاه, نام اختصاری, مخفف
fa country: کشور
fa website: وب‌سایت, وبسایت, وب سایت, سایت, تارنما, آدرس وب‌سایت, آدرس سایت, لینک
fa kind: نوع, نوع سازمان, دسته
fa joined: تاریخ عضویت, تاریخ پیوستن, تاریخ, تاریخ امضا, عضو از
"""
"""As the table of `header_keys`."""

PUBLISHING: Final = (
    r"[lntyhbw]{0,3}prsw?m\w*|[hl]?mpwrsm\w*|lhzyg\w*|h?hwp'h|lhwpy'|antshar|mntshr|drj"
)
"""Words of publication, in plain Latin letters."""

AGREEING: Final = r"h?hskm[ht]\w*|h?mskym\w*|m'sr(?:t|ym)?|h?'yswr|rdayt|mwafqt|ajazh"
"""Words of agreement, in plain Latin letters."""

NEGATING: Final = (
    "לא|אל|אין|ללא|בלי|מבלי|אנונימי|בעילום|نه|عدم|بدون|نکنید|نکن|نشود|نشوند|نشه|نباشد|"
    "ننویسید|نیاید|نبرید|نیستم|نیستیم|نیست|ناشناس"
)
"""Whole words for not."""
